import {page,press,end} from "./zz.mjs";
const p=await page();
for (const w of ["Ik ben zelf ziek","Verder","Hoe je je voelt","Ik ben bang","Verder"]) await press(p,w);
await press(p,"Het zit me vaak"); await press(p,"Verder"); await press(p,"Verder"); await press(p,"Verder"); await press(p,"Verder").catch(e=>console.log(e.message.slice(0,300)));
const m=await p.evaluate(()=>{const root=globalThis.ROOT??document; const out=[]; const app=root.querySelector(".sw-app"); const walk=(e,d)=>{for(const c of e.children){const r=c.getBoundingClientRect(); out.push("  ".repeat(d)+c.tagName+"."+c.className+" top "+Math.round(r.top+scrollY)+" h "+Math.round(r.height)); if(d<3&&/results|app|main|cards|take|answers|look|footer|begin|first/.test(c.className+c.tagName)) walk(c,d+1);}}; walk(app,0); return out.join("\n")+"\nTOTAL "+app.getBoundingClientRect().height+" page "+document.documentElement.scrollHeight;});
console.log(m); await p.screenshot({path:"/tmp/w/result.png",fullPage:true}); await end();
