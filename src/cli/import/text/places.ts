import {inLines} from '../../in-lines.js';
/**
 * What stands before the name of a place or an authority and is no part of it. 从化, 向阳 and 经开区 are places that
 * begin with such a word themselves.
 */
const before = new RegExp(inLines`
  ^.*(?:
    从(?![化江])|被|向(?![阳海])|到(?!了)|到了|由|与|会同|联合(?!会)|配合|协助|引导|通知|移送|提请|请|按照|依照|依据|
    经(?![济开])|据|在|对|将(?!乐)|把|目前|日前|近日|随后|当即|立即|记者|入驻|年来|以(?!县)|我(?=[省市区县州])
  )
`);

/** 义乌 of “记者从义乌”: the name without the words that lead to it; empty when nothing else stands there. */
export const withoutLeadIn = (words: string): string => words.replace(before, '');
