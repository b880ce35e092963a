/** A link out of Repère: a new tab, said as such (RGAA 13.2), and its host where it is not plain from the text. */
import type { ComponentChildren } from 'preact';
import { language, say } from '../../words/words';

export function OutLink({ url, host = false, children }: { url: string; host?: boolean; children: ComponentChildren }) {
  const mail = url.startsWith('mailto:');
  return (
    <>
      <a href={url} target="_blank" rel="noreferrer noopener">
        {children}
        <span class="sr" lang={language()}>{` ${say(mail ? 'linkMail' : 'linkNewTab')}`}</span>
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
