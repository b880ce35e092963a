/** The address a file is asked for at: https, and nothing in it by which one person could be told from another. */
import { expect, test } from 'vitest';
import { fileAddress } from '../../../src/stored/file-address';

test.each([
  ['https://intranet.hopital.example/repere/r.json', 'https://intranet.hopital.example/repere/r.json'],
  ['  intranet.hopital.example/r.json ', 'https://intranet.hopital.example/r.json'],
  ['HTTPS://Intranet.Hopital.example:8443/r.json', 'https://intranet.hopital.example:8443/r.json'],
  ['https://10.0.0.7/r', 'https://10.0.0.7/r'],
])('« %s » is one', (typed, address) => {
  expect(fileAddress(typed)).toEqual({ address });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['http://intranet.example/r.json', 'notHttps'],
  ['file:///etc/passwd', 'notHttps'],
  ['https://intranet.example/r.json?poste=7', 'more'],
  ['https://intranet.example/r.json?', 'more'],
  ['https://intranet.example/r.json#', 'more'],
  ['https://marie@intranet.example/r.json', 'more'],
  ['https://:secret@intranet.example/r.json', 'more'],
  ['https://@intranet.example/r.json', 'more'],
  ['marie@intranet.example', 'more'],
  ['https://intranet example/r.json', 'notAnAddress'],
  ['https:\\\\intranet.example', 'notAnAddress'],
  ['javascript:alert(1)', 'notAnAddress'],
  ['https://', 'notAnAddress'],
  [`https://intranet.example/${'r'.repeat(500)}`, 'notAnAddress'],
])('« %s » is none: %s', (typed, refused) => {
  expect(fileAddress(typed)).toEqual({ refused });
});
