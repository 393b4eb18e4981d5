import puppeteer from "puppeteer-core";
import http from "node:http"; import fs from "node:fs"; import path from "node:path";
const dist = process.argv[2] ?? "/work/main/dist"; 
const types={html:"text/html",js:"text/javascript",wasm:"application/wasm",css:"text/css",json:"application/json",txt:"text/plain"};
const server=http.createServer((q,r)=>{let p=decodeURIComponent(new URL(q.url,"http://x").pathname); if(p.endsWith("/"))p+="index.html"; const f=path.join(dist,p); if(!fs.existsSync(f)){r.statusCode=404;return r.end();} r.setHeader("content-type",types[p.split(".").pop()]??"text/plain"); r.end(fs.readFileSync(f));}).listen(0);
const port=server.address().port;
const b=await puppeteer.launch({executablePath:"/usr/bin/chromium-headless-shell",args:["--no-sandbox"],env:{...process.env,TZ:process.env.TZ??"Etc/GMT+6"}});
export async function page(w=360,h=740,scale=1,url="/index.html"){const p=await b.newPage(); await p.setViewport({width:w,height:h,deviceScaleFactor:2}); 
 await p.evaluateOnNewDocument(()=>{const a=Element.prototype.attachShadow; Element.prototype.attachShadow=function(o){return globalThis.ROOT=a.call(this,{...o,mode:"open"})}});
 await p.goto(`http://127.0.0.1:${port}${url}`); await p.waitForFunction(()=>document.querySelector(".sw-app, #steunwijzer")); await new Promise(r=>setTimeout(r,1500)); return p;}
export const press=async(p,words)=>{await p.evaluate(w=>{const root=globalThis.ROOT??document; const all=[...root.querySelectorAll("button,label,summary,a")].filter(e=>e.checkVisibility()); const e=all.find(e=>e.innerText.trim().startsWith(w)); if(!e) throw new Error("no "+w+" in "+all.map(x=>x.innerText).join("|")); e.click();},words); await new Promise(r=>setTimeout(r,650));};
export const end=async()=>{await b.close(); server.close();};
