import type {NumberToken} from '../numbers/token.js';

/** Whether digits below such a head are a telephone number or a code. */
export const isCode = ({display, unit}: NumberToken, head: string): boolean =>
  !unit && (/电话|热线|联系方式|邮编|传真|telephone|hotline|postcode/i.test(head) || /^0\d|^\d{11,}$/.test(display));
