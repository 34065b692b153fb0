/** Deeds of authorities that begin a clause in releases, though what they count is no result by itself. */
const deeds = '改判|发回重审|解散|结案|移诉|追责|问责|扣减|变现|折价|停止|再审|抗诉|关联|适用|执行到位|获刑|受审|落网|归案|到案|转型|停业';

/** Whom or for whom something was done, how often, what is left and what is true of one begin a clause of its own. */
const openings = '[为替帮向对给将把由代让使]|被(?![害告])|并|先后|另|还有?|首批|第[一二三]批|[较比](?:去|上|年|同|前)|平均|[人案件户]均|最[多高大]|一[人名户]最|可(?=[制供加])';

/** 挖出, 保住, 送回: what a deed came to makes a verb of any word; those behind are nouns and places. */
const complement = '(?!支出|进出|演出|输出|突出|杰出|外出|派出所|出走|居住|常住|入住|租住|暂住|报到|收回扣)[\\u4e00-\\u9fff]{1,3}?[出住到回掉走](?=[\\u4e00-\\u9fff“])';

const own = new RegExp(`^(?:${deeds}|${openings}|${complement})`);

/** What is left over, and so had nothing done to it. */
export const isLeftOver = (words: string): boolean => /^(?:剩余|其余|余下|剩下)/.test(words);

/** “解散群组”, “为老人保住房产”: words of a list that are a clause of their own, which takes no verb from the item before. */
export const isClause = (words: string): boolean => own.test(words) || isLeftOver(words);
