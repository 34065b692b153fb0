import {html} from '../html.mjs';

const four = 'online-crime-suspects telecom-fraud-cases losses-recovered education-views';

/**
 * A page as content management systems of the 2000s made them, of our own making: no doctype and so
 * quirks mode, layout by tables, `<font>`, a reset of everything, floats, and GBK as its encoding.
 */
export const oldCms = {
  file: 'old-cms.html',
  title: '旧版网页',
  encoding: 'gbk',
  document: ({pack, semantic}) => html`<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>旧版网页 - 平安网络宣传网</title>
<link rel="shortcut icon" href="icon.svg">
<link rel="stylesheet" type="text/css" href="old-cms.css" charset="gb2312">
<link rel="stylesheet" type="text/css" href="anti-fraud.css" charset="utf-8">
</head>
<body bgcolor="#dfe8f2">
<div id="header"><h1><font color="#14539a">平安网络宣传网</font></h1></div>
<div id="menu"><ul>
<li><a href="index.html">网站首页</a></li>
<li><a href="case-list.html">案例列表</a></li>
<li><a href="tip-carousel.html">防范提示</a></li>
<li><a href="scripts-off.html">无脚本页</a></li>
</ul></div>
<table id="main" width="980" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#ffffff">
<tr>
<td colspan="2" class="location">当前位置：<a href="index.html">首页</a> &gt; 廉政共建 &gt; 公安 &gt; 正文</td>
</tr>
<tr>
<td colspan="2" class="pad">
<af-stats-banner ids="${four}" heading="主要数据">
${semantic('figures', {ids: four, title: '主要数据'})}
</af-stats-banner>
</td>
</tr>
<tr>
<td width="240" valign="top" class="left">
<div class="box">
<div class="title">防范提示</div>
<af-tip-carousel heading="">
${semantic('tips')}
</af-tip-carousel>
</div>
<div class="box">
<div class="title">内容包</div>
<af-case-card src="changzhi-jingwang-2023.zh-Hans.json" ids="zhangzi-rumour"></af-case-card>
</div>
</td>
<td valign="top" class="pad">
<h2 align="center"><font size="4">${pack.source.title}</font></h2>
<p align="center"><font color="#525c6b">${pack.source.publishedAt}　来源：${pack.source.name}</font></p>
${pack.measures.map(
  ({title, paragraphs}) => html`<p><b>${title}</b></p>
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}`,
)}
<af-case-list heading="典型案例" fold>
${semantic('cases', {title: '典型案例'})}
</af-case-list>
</td>
</tr>
</table>
<div id="footer">本站是组件的演示页面，不是任何机关的网站。</div>
<script type="text/javascript" src="anti-fraud.classic.js"></script>
</body>
</html>
`,
};
