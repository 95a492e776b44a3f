import { openHouse } from './unit/compose/setting.ts';
const fonts = await openHouse();
for (const [face, lang] of [['serif-hk-regular','zh-HK'],['serif-tw-regular','zh-TW'],['serif-cn-regular','zh-CN'],['serif-ja-regular','ja']] as const)
for (const direction of ['horizontal','vertical'] as const) {
 const f = direction === 'vertical' ? 'vhal' : 'halt';
 console.log(face, direction, [...'「」（）《》“”‘’。，、．：；！？·・‧•／　…—〝〟】﹁{('].map(c => c + fonts.advance({text:c,face,lang,direction,setting:'upright',features:[]}) + '/' + fonts.advance({text:c,face,lang,direction,setting:'upright',features:[f]})).join(' '));
}
