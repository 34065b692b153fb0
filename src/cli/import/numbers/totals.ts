/** Words by which an amount is the sum of several payments: “先后”, “分5次”. */
export const overTime = /(?:先后|陆续|累计|总计|共计|合计|一共|总共|多次|前后|不断|连续|共(?!同|享|有)|分\d{1,3}[次笔])/;

/** Whether the clause before an amount says that it is what was paid in all. */
export const isPaidInAll = (before: string): boolean => overTime.test(/[^,。;:]*$/.exec(before)![0]);
