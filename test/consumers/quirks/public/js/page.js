// What such pages do: two libraries that want the dollar, and content that comes in later.
jQuery.noConflict();

document.observe('dom:loaded', function () {
  var menu = $('menu');
  menu.addClassName('ready');
  jQuery('#late').html(
    '<af-case-card src="/packs/changzhi-jingwang-2023.zh-Hans.json" ids="shangdang-water-army" heading=""></af-case-card>'
  );
});
