/** Stands where a choice would, and says who decides. */
import { say } from '../../words/words';
import { Icon } from './icon';

export function Managed() {
  return (
    <small class="managed">
      <Icon name="lock" small />
      {say('managed')}
    </small>
  );
}

export interface LockedProps {
  readonly title: string;
  readonly why: string;
  /** Key of the policy. */
  readonly of: string;
}

/** A row of the settings whose choice the organisation took away. */
export function Locked({ title, why, of }: LockedProps) {
  return (
    <div class="card set-row" data-row>
      <div>
        <b>{title}</b>
        <small>{why}</small>
      </div>
      <p class="set-locked" data-locked={of}>
        <b>{say('managedOff')}</b>
        <Managed />
      </p>
    </div>
  );
}
