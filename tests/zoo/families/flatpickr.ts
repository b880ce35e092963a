import { chosen, type Family, met } from '../family';

const DAY = '.flatpickr-calendar.open .flatpickr-day:not(.prevMonthDay) >> nth=3';

export default {
  name: 'flatpickr',
  html: `<form><label for="expire">Date d’expiration</label><input id="expire" value="2031-02-03"><label>Période <input id="span"></label>
    <table><tr><td>Date de naissance :</td><td><input id="birth"></td></tr></table>
    <label for="at">Heure du rendez-vous *</label><input id="at" required>
    <div class="flatpickr" id="wrap"><label for="wrapped">Date de révocation</label><input id="wrapped" data-input placeholder="Choisir…"><button type="button" data-toggle title="Ouvrir">▾</button></div>
    <fieldset><legend>Validité</legend><label for="from">Du</label><input id="from"><label for="to">Au</label><input id="to"></fieldset>
    <label for="many">Jours d’ouverture</label><input id="many"></form>`,
  files: ['flatpickr/dist/flatpickr.css', 'flatpickr/dist/flatpickr.js'],
  start: `flatpickr('#expire', { altInput: true, altFormat: 'j F Y' }); flatpickr('#span', { mode: 'range' }); flatpickr('#birth', { altInput: true });
    flatpickr('#at', { enableTime: true, noCalendar: true }); flatpickr('#wrap', { wrap: true, altInput: true });
    flatpickr('#from'); flatpickr('#to', { defaultDate: '2032-05-06' }); flatpickr('#many', { mode: 'multiple' })`,
  fields: [
    chosen('#expire + input', 'Date d’expiration', DAY),
    chosen('#span', 'Période', DAY),
    chosen('#birth + input', 'Date de naissance', DAY),
    met('#wrapped + input', 'Date de révocation', { differs: 'the browser has the example in the box' }),
    met('#from', 'Du', { under: 'Validité' }),
    met('#to', 'Au', { under: 'Validité' }),
    met('#many', 'Jours d’ouverture'),
  ],
} satisfies Family;
