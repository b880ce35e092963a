/** A link out of Repère, of these schemes and no other: a new tab, said as such (RGAA 13.2), and its host where it is not plain from the text. */
import type { ComponentChildren } from 'preact';
import { language, say } from '../../words/words';

export function OutLink({ url, host = false, children }: { url: string; host?: boolean; children: ComponentChildren }) {
  const scheme = /^(https?|mailto|tel):/.exec(url)?.[1];
  if (!scheme) return <>{children}</>;
  return (
    <>
      <a href={url} rel="noreferrer noopener" {...(scheme !== 'tel' && { target: '_blank' })}>
        {children}
        <span
          class="sr"
          lang={language()}
        >{` ${say(scheme === 'mailto' ? 'linkMail' : scheme === 'tel' ? 'linkPhone' : 'linkNewTab')}`}</span>
      </a>
      {host && <small>{place(url)}</small>}
    </>
  );
}

/** « esante.gouv.fr », or the address written to; the URL itself when it is no address. */
function place(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return protocol === 'mailto:' ? pathname : host;
  } catch {
    return url;
  }
}
