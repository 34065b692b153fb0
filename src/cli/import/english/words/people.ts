import {inLines} from '../../../in-lines.js';
/** Whether a noun tells of people, who are “who” in a label. */
export const isPeople = (noun: string): boolean =>
  new RegExp(inLines`
    (?:
      people|men|women|persons?|victims?|suspects?|offenders?|defendants?|officers?|individuals?|members?|residents?|
      consumers?|customers?|patients?|staff|ans|[^sb]ers|[^f]ors|ists|children|students?|adults?|respondents|recipients|
      parents|seniors|attorneys general|general
    )$
  `, 'i').test(noun) && !/(?:computers|numbers|servers|routers|letters|vouchers|lockers|centers|papers|orders|transfers|offers|trailers)$/i.test(noun);
