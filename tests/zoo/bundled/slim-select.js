import SlimSelect from 'slim-select';
import 'slim-select/styles';

for (const select of document.querySelectorAll('select')) new SlimSelect({ select });
