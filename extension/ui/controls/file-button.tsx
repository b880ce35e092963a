/** A button that asks for files: the browser's own control, so that the keyboard and screen readers know it. */
import type { ComponentChildren } from 'preact';
import './file-button.css';

export interface FileButtonProps {
  /** Unique in the page. */
  readonly name: string;
  /** E.g. « .json,application/json ». */
  readonly accept: string;
  readonly multiple?: boolean;
  /** Hears what was chosen, at least one file; the same may be chosen again. */
  readonly onChoose: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

export function FileButton({ name, accept, multiple = false, onChoose, children }: FileButtonProps) {
  return (
    <label class="btn file-button" data-action={name}>
      {children}
      <input
        class="sr"
        type="file"
        name={name}
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </label>
  );
}
