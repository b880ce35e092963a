/** One host out of what is typed, pasted, or meant to do harm; never more than one host is asked for. */
import { expect, test } from 'vitest';
import { hostOf, siteAddress } from '../../../extension/options/site-address';

test.each([
  ['tickets.example.fr', 'tickets.example.fr'],
  ['  https://Tickets.Example.FR/a/b?c=d#e  ', 'tickets.example.fr'],
  ['HTTPS://tickets.example.fr', 'tickets.example.fr'],
  ['tickets.example.fr:8443', 'tickets.example.fr'],
  ['https://tickets.example.fr:8443/', 'tickets.example.fr'],
  ['tickets.example.fr/demande/12', 'tickets.example.fr'],
  ['//tickets.example.fr', 'tickets.example.fr'],
  ['glpi', 'glpi'],
  ['192.168.1.20', '192.168.1.20'],
  ['[::1]', '[::1]'],
  ['https://hôpital.example', 'xn--hpital-ixa.example'],
  ['https://tickets.example.fr%2F..', null],
])('« %s » is the host %s', (typed, host) => {
  const address = siteAddress(typed);
  expect('pattern' in address ? address.pattern : null).toBe(host && `https://${host}/*`);
  if ('pattern' in address) expect(hostOf(address.pattern)).toBe(host);
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['http://tickets.example.fr', 'notHttps'],
  ['ftp://tickets.example.fr', 'notHttps'],
  ['chrome://extensions', 'notHttps'],
  ['file:///etc/passwd', 'notHttps'],
  ['*', 'notOneSite'],
  ['*.example.fr', 'notOneSite'],
  ['https://*/*', 'notOneSite'],
  ['<all_urls>', 'notAnAddress'],
  ['javascript:alert(1)', 'notAnAddress'],
  ['data:text/html,x', 'notAnAddress'],
  ['https://', 'notAnAddress'],
  ['https://me:secret@tickets.example.fr', 'notAnAddress'],
  ['tickets.example.fr@evil.example', 'notAnAddress'],
  ['tickets example', 'notAnAddress'],
  ['tickets.example.fr\nevil.example', 'notAnAddress'],
  ['https:\\\\tickets.example.fr', 'notAnAddress'],
  ['%2A.example.fr', 'notAnAddress'],
  [`https://${'a'.repeat(3000)}.example`, 'notAnAddress'],
])('« %s » is refused: %s', (typed, refused) => {
  expect(siteAddress(typed)).toEqual({ refused });
});
