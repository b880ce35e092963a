import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/multi-select-combo-box';
import '@vaadin/select';
import '@vaadin/text-field';
