import type {NumberToken} from '../../numbers/token.js';

export const isShare = ({unit}: NumberToken): boolean => /^(?:%(?:[\s-]points?)?|per ?cent(?:\spoints?)?|pct|pc|percentage points?)$/i.test(unit);

const currencySign = /[$£€¥₹₦₱₩฿]/;
const currencyCode = /^\D*\b(?:RMB|USD|CNY|EUR|GBP|SGD|HKD|AUD|NZD|CAD|MYR|INR|THB|PHP|IDR|JPY|KRW|TWD|ZAR|NGN|KES|AED|CHF|SEK|NOK|DKK|BRL|Rs\.?|RM|AU|HK|SG)\s?\d/i;

export const isMoney = (token: NumberToken): boolean =>
  currencySign.test(token.display) || currencyCode.test(token.display) || token.unit !== '' && !isShare(token);
