import {html} from '../html.mjs';
import {intro} from '../layout.mjs';

/** Everything as semantic HTML and no script at all: what archives, printers and search engines get. */
export const scriptsOff = {
  file: 'scripts-off.html',
  title: '无脚本',
  scripts: false,
  body: ({semantic}) => html`
${intro('无脚本', '本页不含任何脚本，只有语义化的 HTML 和一个样式文件。全部内容都可以阅读、打印和检索。')}
<section class="article" id="figures">
<h2>专项行动数据</h2>
<af-stats-banner>
${semantic('figures', {headingLevel: 3})}
</af-stats-banner>
</section>
<section class="article" id="cases">
<h2>典型案例</h2>
<af-case-list>
${semantic('cases', {headingLevel: 3})}
</af-case-list>
</section>
<section class="article" id="tips">
<h2>防范提示</h2>
<af-tip-carousel>
${semantic('tips', {headingLevel: 3})}
</af-tip-carousel>
</section>
<section class="article" id="measures">
<h2>工作举措</h2>
<af-measures>
${semantic('measures', {headingLevel: 3})}
</af-measures>
</section>
<section class="article" id="questions">
<h2>答记者问</h2>
<af-qa>
${semantic('questions', {headingLevel: 3})}
</af-qa>
</section>`,
};
