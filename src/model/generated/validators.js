// Generated from schema/ by scripts/generate.ts. Do not edit.
var Ps=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(c){throw i=0,c}};var Is=Ps(ws=>{"use strict";Object.defineProperty(ws,"__esModule",{value:!0});function Ds(s){let i=s.length,c=0,f=0,o;for(;f<
i;)c++,o=s.charCodeAt(f++),o>=55296&&o<=56319&&f<i&&(o=s.charCodeAt(f),(o&64512)===56320&&f++);return c}ws.default=Ds;Ds.
code='require("ajv/dist/runtime/ucs2length").default'});var Ls=Ps((At,qs)=>{"use strict";qs.exports=function s(i,c){if(i===c)return!0;if(i&&c&&typeof i=="object"&&typeof c=="ob\
ject"){if(i.constructor!==c.constructor)return!1;var f,o,l;if(Array.isArray(i)){if(f=i.length,f!=c.length)return!1;for(o=
f;o--!==0;)if(!s(i[o],c[o]))return!1;return!0}if(i.constructor===RegExp)return i.source===c.source&&i.flags===c.flags;if(i.
valueOf!==Object.prototype.valueOf)return i.valueOf()===c.valueOf();if(i.toString!==Object.prototype.toString)return i.toString()===
c.toString();if(l=Object.keys(i),f=l.length,f!==Object.keys(c).length)return!1;for(o=f;o--!==0;)if(!Object.prototype.hasOwnProperty.
call(c,l[o]))return!1;for(o=f;o--!==0;){var e=l[o];if(!s(i[e],c[e]))return!1}return!0}return i!==i&&c!==c}});var js=Ps(ks=>{"use strict";Object.defineProperty(ks,"__esModule",{value:!0});var As=Ls();As.code='require("ajv/dist/run\
time/equal").default';ks.default=As});var zt=as;var y=Is().default,R=new RegExp("^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$","u");function te(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=te.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!R.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return te.errors=e,t===0}te.evaluated=
{dynamicProps:!1,dynamicItems:!1};var is=new RegExp("^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$","u");function B(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=B.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!is.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{\
0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return B.errors=e,t===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};var ns=new RegExp("^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$","u");function j(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=j.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!ns.test(s)){let r={instancePath:i,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return j.errors=
e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function U(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=U.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#\
/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;B(n,{instancePath:i,
parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);var r=a===
t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=
[u]:e.push(u),t++}}for(let n in s)j(s[n],{instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,
rootData:o,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}return U.errors=e,t===0}U.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ie(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;B(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:l})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let a=s[n];if(typeof a=="\
string"){if(y(a)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return ie.errors=e,t===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=ne.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(te(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(te.errors),
t=e.length)),s.labels!==void 0&&(U(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:o,
dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.annotations!==void 0&&(ie(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:o,dynamicAnchors:l})||(e=e===null?ie.errors:e.concat(
ie.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return ne.errors=e,t===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ts={type:"object",
additionalProperties:!1,properties:{type:{type:"string",enum:["kubernetes","standalone"]},gateways:{$ref:"#/$defs/gatewa\
ys"},networks:{$ref:"#/$defs/networks"},bandwidth:{$ref:"#/$defs/bandwidth"},location:{$ref:"#/$defs/location"},suspend:{
type:"boolean"}}},_s={type:"object",additionalProperties:!1,properties:{nodeSelector:{$ref:"#/$defs/labels"},count:{type:"\
integer",minimum:1,maximum:16},portRange:{$ref:"#/$defs/portRange"},service:{type:"string",enum:["NodePort","LoadBalance\
r","HostPort"]},endpoints:{type:"array",maxItems:16,items:{type:"string",minLength:1,maxLength:253,pattern:"^[A-Za-z0-9:\
][-A-Za-z0-9_.:]{0,252}$"},uniqueItems:!0},relay:{type:"boolean"}}};function T(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=T.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),
t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return T.errors=e,t===0}T.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ae(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.first===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
first"}};e===null?e=[r]:e.push(r),t++}if(s.last===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"last"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="first"||r==="last")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}s.first!==void 0&&(T(s.first,{instancePath:i+"/first",parentData:s,parentDataProperty:"first",rootData:o,dynamicAnchors:l})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.last!==void 0&&(T(s.last,{instancePath:i+"/last",parentData:s,parentDataProperty:"\
last",rootData:o,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ae.errors=e,t===0}ae.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ks=new RegExp("^[A-Za-z0-9:][-A-Za-z0-9_.:]{0,252}$","u");function pe(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=pe.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="nod\
eSelector"||r==="count"||r==="portRange"||r==="service"||r==="endpoints"||r==="relay")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.
nodeSelector!==void 0&&(U(s.nodeSelector,{instancePath:i+"/nodeSelector",parentData:s,parentDataProperty:"nodeSelector",
rootData:o,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.count!==void 0){let r=s.count;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>16||isNaN(r)){let n={
instancePath:i+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:16}};e===
null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}}if(s.portRange!==void 0&&(ae(s.portRange,{instancePath:i+
"/portRange",parentData:s,parentDataProperty:"portRange",rootData:o,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.
errors),t=e.length)),s.service!==void 0){let r=s.service;if(typeof r!="string"){let n={instancePath:i+"/service",schemaPath:"\
#/properties/service/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="NodePort"||r===
"LoadBalancer"||r==="HostPort")){let n={instancePath:i+"/service",schemaPath:"#/properties/service/enum",keyword:"enum",
params:{allowedValues:_s.properties.service.enum}};e===null?e=[n]:e.push(n),t++}}if(s.endpoints!==void 0){let r=s.endpoints;
if(Array.isArray(r)){if(r.length>16){let m={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"\
maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++){let h=r[m];if(typeof h=="s\
tring"){if(y(h)>253){let d={instancePath:i+"/endpoints/"+m,schemaPath:"#/properties/endpoints/items/maxLength",keyword:"\
maxLength",params:{limit:253}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/endpoints/"+m,schemaPath:"\
#/properties/endpoints/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!Ks.test(h)){
let d={instancePath:i+"/endpoints/"+m,schemaPath:"#/properties/endpoints/items/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9:][-A-Za-z0-9_.:]{0,252}$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/endpoints/"+m,schemaPath:"\
#/properties/endpoints/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}let a=r.length,u;
if(a>1){let m={};for(;a--;){let h=r[a];if(typeof h=="string"){if(typeof m[h]=="number"){u=m[h];let d={instancePath:i+"/e\
ndpoints",schemaPath:"#/properties/endpoints/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[d]:e.push(
d),t++;break}m[h]=a}}}}else{let n={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.relay!==void 0&&typeof s.relay!="boolean"){let r={instancePath:i+"/rel\
ay",schemaPath:"#/properties/relay/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pe.errors=
e,t===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Es=new RegExp("^[0-9A-Fa-f:.]{2,45}/[0-9]{1,3}$","u");function F(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=F.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),typeof s=="string"){if(y(s)>49){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:49}};e===null?e=[r]:e.push(r),t++}if(y(s)<4){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:4}};e===null?e=[r]:e.push(r),t++}if(!Es.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9A-Fa-f:.]{2,45}/[0-9]{1,3}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated={dynamicProps:!1,
dynamicItems:!1};var b=js().default;function oe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="pods"||r==="services"||r==="nodes")){let n={instancePath:i,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.pods!==
void 0){let r=s.pods;if(Array.isArray(r)){if(r.length>64){let m={instancePath:i+"/pods",schemaPath:"#/properties/pods/ma\
xItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++)F(r[m],{instancePath:i+
"/pods/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.
length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){let m={instancePath:i+"/pods",schemaPath:"#/p\
roperties/pods/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+
"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.services!==
void 0){let r=s.services;if(Array.isArray(r)){if(r.length>64){let m={instancePath:i+"/services",schemaPath:"#/properties\
/services/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++)
F(r[m],{instancePath:i+"/services/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){let m={instancePath:i+
"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[m]:e.push(
m),t++;break e}}}else{let n={instancePath:i+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),t++}}if(s.nodes!==void 0){let r=s.nodes;if(Array.isArray(r)){if(r.length>64){let m={instancePath:i+
"/nodes",schemaPath:"#/properties/nodes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),t++}let n=r.
length;for(let m=0;m<n;m++)F(r[m],{instancePath:i+"/nodes/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){let m={
instancePath:i+"/nodes",schemaPath:"#/properties/nodes/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[
m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return oe.errors=e,t===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Os={type:["integer","string"],minimum:1,maximum:1e15,maxLength:16,pattern:"^[1-9][0-9]{0,14}[kMGT]?$"},$s=new RegExp(
"^[1-9][0-9]{0,14}[kMGT]?$","u");function _(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=_.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Os.
type}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e15||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e15}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={
instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}
if(typeof s=="string"){if(y(s)>16){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}};
e===null?e=[r]:e.push(r),t++}if(!$s.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,14}[kMGT]?$"}};e===null?e=[r]:e.push(r),t++}}return _.errors=e,t===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};
function le(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=le.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="up"||r==="down")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.up!==void 0&&(_(s.up,{instancePath:i+"/up",
parentData:s,parentDataProperty:"up",rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
s.down!==void 0&&(_(s.down,{instancePath:i+"/down",parentData:s,parentDataProperty:"down",rootData:o,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="latitude"||r==="longitude"||r==="region"||r==="zone"||r==="provider")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.latitude!==void 0){let r=s.latitude;if(typeof r=="number"&&isFinite(r)){if(r>90||isNaN(r)){let n={instancePath:i+
"/latitude",schemaPath:"#/properties/latitude/maximum",keyword:"maximum",params:{comparison:"<=",limit:90}};e===null?e=[
n]:e.push(n),t++}if(r<-90||isNaN(r)){let n={instancePath:i+"/latitude",schemaPath:"#/properties/latitude/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-90}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/latitude",schemaPath:"\
#/properties/latitude/type",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}if(s.longitude!==void 0){
let r=s.longitude;if(typeof r=="number"&&isFinite(r)){if(r>180||isNaN(r)){let n={instancePath:i+"/longitude",schemaPath:"\
#/properties/longitude/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[n]:e.push(n),t++}if(r<
-180||isNaN(r)){let n={instancePath:i+"/longitude",schemaPath:"#/properties/longitude/minimum",keyword:"minimum",params:{
comparison:">=",limit:-180}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/longitude",schemaPath:"#/propert\
ies/longitude/type",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}s.region!==void 0&&(j(s.region,
{instancePath:i+"/region",parentData:s,parentDataProperty:"region",rootData:o,dynamicAnchors:l})||(e=e===null?j.errors:e.
concat(j.errors),t=e.length)),s.zone!==void 0&&(j(s.zone,{instancePath:i+"/zone",parentData:s,parentDataProperty:"zone",
rootData:o,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.provider!==void 0&&(j(s.provider,{
instancePath:i+"/provider",parentData:s,parentDataProperty:"provider",rootData:o,dynamicAnchors:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return me.errors=e,t===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=ue.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(!(r==="type"||r==="gateways"||r==="networks"||r==="bandwidth"||r==="location"||r==="suspend")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let n={instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="kubernetes"||r==="standalone")){let n={
instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ts.properties.type.enum}};
e===null?e=[n]:e.push(n),t++}}if(s.gateways!==void 0&&(pe(s.gateways,{instancePath:i+"/gateways",parentData:s,parentDataProperty:"\
gateways",rootData:o,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),s.networks!==void 0&&(oe(
s.networks,{instancePath:i+"/networks",parentData:s,parentDataProperty:"networks",rootData:o,dynamicAnchors:l})||(e=e===
null?oe.errors:e.concat(oe.errors),t=e.length)),s.bandwidth!==void 0&&(le(s.bandwidth,{instancePath:i+"/bandwidth",parentData:s,
parentDataProperty:"bandwidth",rootData:o,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),s.location!==
void 0&&(me(s.location,{instancePath:i+"/location",parentData:s,parentDataProperty:"location",rootData:o,dynamicAnchors:l})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length)),s.suspend!==void 0&&typeof s.suspend!="boolean"){let r={instancePath:i+
"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ue.
errors=e,t===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function as(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=as.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(s.kind===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}
if(s.metadata===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metada\
ta"}};e===null?e=[r]:e.push(r),t++}if(s.spec===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="apiVersion"||r==="kind"||r==="met\
adata"||r==="spec")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.apiVersion!==void 0&&s.apiVersion!=="fleetslice.io/v1alpha1"){let r={instancePath:i+"/\
apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"fleetslice.io/v1alpha1"}};e===
null?e=[r]:e.push(r),t++}if(s.kind!==void 0&&s.kind!=="Cluster"){let r={instancePath:i+"/kind",schemaPath:"#/properties/\
kind/const",keyword:"const",params:{allowedValue:"Cluster"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(ne(s.metadata,
{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:o,dynamicAnchors:l})||(e=e===null?ne.errors:
e.concat(ne.errors),t=e.length)),s.spec!==void 0&&(ue(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"sp\
ec",rootData:o,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return as.errors=e,t===0}as.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Nt=ps;function P(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=P.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!R.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return P.errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};function S(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=S.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!is.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return S.errors=e,t===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};function H(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=H.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!ns.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return H.errors=e,t===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=G.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>64){
let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?e=[n]:e.push(n),t++}
for(let n in s){let a=t;S(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:l})||(e=e===null?
S.errors:e.concat(S.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)H(s[n],{instancePath:i+"/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:o,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(
H.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),t++}return G.errors=e,t===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;S(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:l})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let a=s[n];if(typeof a=="\
string"){if(y(a)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return fe.errors=e,t===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=ce.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(P(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=
e.length)),s.labels!==void 0&&(G(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:o,
dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.annotations!==void 0&&(fe(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:o,dynamicAnchors:l})||(e=e===null?fe.errors:e.concat(
fe.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return ce.errors=e,t===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="ipv4"||r==="ipv6")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.ipv4!==void 0){let r=s.ipv4;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/ipv4",schemaPath:"#/properties/ipv4/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>25||isNaN(r)){let n={
instancePath:i+"/ipv4",schemaPath:"#/properties/ipv4/maximum",keyword:"maximum",params:{comparison:"<=",limit:25}};e===null?
e=[n]:e.push(n),t++}if(r<8||isNaN(r)){let n={instancePath:i+"/ipv4",schemaPath:"#/properties/ipv4/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:8}};e===null?e=[n]:e.push(n),t++}}}if(s.ipv6!==void 0){let r=s.ipv6;if(!(typeof r=="n\
umber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/ipv6",schemaPath:"#/properties/ipv6/type",keyword:"type",
params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>111||isNaN(r)){let n={instancePath:i+
"/ipv6",schemaPath:"#/properties/ipv6/maximum",keyword:"maximum",params:{comparison:"<=",limit:111}};e===null?e=[n]:e.push(
n),t++}if(r<16||isNaN(r)){let n={instancePath:i+"/ipv6",schemaPath:"#/properties/ipv6/minimum",keyword:"minimum",params:{
comparison:">=",limit:16}};e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ye.errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ms={type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["FullMesh","HubSpoke","Custom"]},hubs:{
type:"array",maxItems:64,items:{$ref:"#/$defs/name"},uniqueItems:!0},edges:{type:"array",maxItems:8192,items:{$ref:"#/$d\
efs/edge"}}}};function de(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=de.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.from===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};
e===null?e=[r]:e.push(r),t++}if(s.to===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"to"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="from"||r==="to")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.from!==
void 0&&(P(s.from,{instancePath:i+"/from",parentData:s,parentDataProperty:"from",rootData:o,dynamicAnchors:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)),s.to!==void 0&&(P(s.to,{instancePath:i+"/to",parentData:s,parentDataProperty:"t\
o",rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return de.errors=e,t===0}de.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function he(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=he.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="type"||r==="hubs"||r==="edges")){let n={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.type!==void 0){
let r=s.type;if(typeof r!="string"){let n={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="FullMesh"||r==="HubSpoke"||r==="Custom")){let n={instancePath:i+"\
/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ms.properties.type.enum}};e===null?e=[n]:
e.push(n),t++}}if(s.hubs!==void 0){let r=s.hubs;if(Array.isArray(r)){if(r.length>64){let m={instancePath:i+"/hubs",schemaPath:"\
#/properties/hubs/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<
n;m++)P(r[m],{instancePath:i+"/hubs/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){let m={instancePath:i+
"/hubs",schemaPath:"#/properties/hubs/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;
break e}}}else{let n={instancePath:i+"/hubs",schemaPath:"#/properties/hubs/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(s.edges!==void 0){let r=s.edges;if(Array.isArray(r)){if(r.length>8192){let a={instancePath:i+
"/edges",schemaPath:"#/properties/edges/maxItems",keyword:"maxItems",params:{limit:8192}};e===null?e=[a]:e.push(a),t++}let n=r.
length;for(let a=0;a<n;a++)de(r[a],{instancePath:i+"/edges/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||
(e=e===null?de.errors:e.concat(de.errors),t=e.length)}else{let n={instancePath:i+"/edges",schemaPath:"#/properties/edges\
/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return he.errors=e,t===0}he.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Bs={type:"object",additionalProperties:!1,properties:{driver:{type:"string",enum:["wireguard","open\
vpn","ipsec"]},keyRotation:{$ref:"#/$defs/duration"},mtu:{type:"integer",minimum:1280,maximum:9e3}}};var Fs=new RegExp("^[1-9][0-9]{0,5}[smhd]$","u");function W(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=W.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof s=="string"){if(y(s)>8){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:8}};e===
null?e=[r]:e.push(r),t++}if(y(s)<2){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};
e===null?e=[r]:e.push(r),t++}if(!Fs.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,5}[smhd]$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return W.errors=e,t===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=ge.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(!(r==="driver"||r==="keyRotation"||r==="mtu")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.driver!==void 0){let r=s.driver;if(typeof r!=
"string"){let n={instancePath:i+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),t++}if(!(r==="wireguard"||r==="openvpn"||r==="ipsec")){let n={instancePath:i+"/driver",schemaPath:"\
#/properties/driver/enum",keyword:"enum",params:{allowedValues:Bs.properties.driver.enum}};e===null?e=[n]:e.push(n),t++}}
if(s.keyRotation!==void 0&&(W(s.keyRotation,{instancePath:i+"/keyRotation",parentData:s,parentDataProperty:"keyRotation",
rootData:o,dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),s.mtu!==void 0){let r=s.mtu;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",
params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>9e3||isNaN(r)){let n={instancePath:i+
"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e3}};e===null?e=[n]:e.push(
n),t++}if(r<1280||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{
comparison:">=",limit:1280}};e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ge.errors=e,t===0}ge.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Us={type:"object",additionalProperties:!1,properties:{mode:{type:"string",enum:["Enforce","Audit","\
Off"]},allow:{type:"array",maxItems:256,items:{$ref:"#/$defs/isolationRule"}}}};function Pe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return Pe.errors=e,t===0}Pe.
evaluated={dynamicProps:!1,dynamicItems:!1};var Hs={type:"string",enum:["TCP","UDP","SCTP"]};function we(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=we.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="TCP"||s==="UDP"||s==="SCTP")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Hs.enum}};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}
we.evaluated={dynamicProps:!1,dynamicItems:!1};function ke(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.port===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="port"||r==="protocol")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),t++}s.port!==void 0&&(Pe(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"port",rootData:o,
dynamicAnchors:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),s.protocol!==void 0&&(we(s.protocol,{instancePath:i+
"/protocol",parentData:s,parentDataProperty:"protocol",rootData:o,dynamicAnchors:l})||(e=e===null?we.errors:e.concat(we.
errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return ke.errors=e,t===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=ve.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.namespace===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[r]:e.push(r),
t++}for(let r in s)if(!(r==="namespace"||r==="clusters"||r==="ports")){let n={instancePath:i,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.namespace!==void 0&&
(P(s.namespace,{instancePath:i+"/namespace",parentData:s,parentDataProperty:"namespace",rootData:o,dynamicAnchors:l})||(e=
e===null?P.errors:e.concat(P.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let m={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++)P(r[m],{instancePath:i+"/clusters/"+m,parentData:r,parentDataProperty:m,
rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)
for(u=a;u--;)if(b(r[a],r[u])){let m={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)ke(r[a],{instancePath:i+"/p\
orts/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.
length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ve.errors=e,t===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=$e.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="mod\
e"||r==="allow")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let n={instancePath:i+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="Enforce"||r==="Aud\
it"||r==="Off")){let n={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Us.
properties.mode.enum}};e===null?e=[n]:e.push(n),t++}}if(s.allow!==void 0){let r=s.allow;if(Array.isArray(r)){if(r.length>
256){let a={instancePath:i+"/allow",schemaPath:"#/properties/allow/maxItems",keyword:"maxItems",params:{limit:256}};e===
null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)ve(r[a],{instancePath:i+"/allow/"+a,parentData:r,parentDataProperty:a,
rootData:o,dynamicAnchors:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)}else{let n={instancePath:i+"/allow",
schemaPath:"#/properties/allow/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $e.errors=e,t===0}$e.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function xe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=xe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="clusterPrefix"||r==="topology"||r==="tunnel"||r==="na\
mespaceIsolation"||r==="qosProfile")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.clusterPrefix!==void 0&&(ye(s.clusterPrefix,{instancePath:i+
"/clusterPrefix",parentData:s,parentDataProperty:"clusterPrefix",rootData:o,dynamicAnchors:l})||(e=e===null?ye.errors:e.
concat(ye.errors),t=e.length)),s.topology!==void 0&&(he(s.topology,{instancePath:i+"/topology",parentData:s,parentDataProperty:"\
topology",rootData:o,dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),s.tunnel!==void 0&&(ge(s.
tunnel,{instancePath:i+"/tunnel",parentData:s,parentDataProperty:"tunnel",rootData:o,dynamicAnchors:l})||(e=e===null?ge.
errors:e.concat(ge.errors),t=e.length)),s.namespaceIsolation!==void 0&&($e(s.namespaceIsolation,{instancePath:i+"/namesp\
aceIsolation",parentData:s,parentDataProperty:"namespaceIsolation",rootData:o,dynamicAnchors:l})||(e=e===null?$e.errors:
e.concat($e.errors),t=e.length)),s.qosProfile!==void 0&&(P(s.qosProfile,{instancePath:i+"/qosProfile",parentData:s,parentDataProperty:"\
qosProfile",rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return xe.errors=e,t===0}xe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Zs=new RegExp("^[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?){0,126}$","u");function be(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=be.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>253){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Zs.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9\
_]{0,61}[a-z0-9])?){0,126}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return be.errors=e,t===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};function De(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=De.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="maxDeletionShare"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.maxDeletionShare!==void 0){let r=s.maxDeletionShare;
if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){let n={instancePath:i+"/maxDeletionShare",schemaPath:"#/properties\
/maxDeletionShare/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(
r)){let n={instancePath:i+"/maxDeletionShare",schemaPath:"#/properties/maxDeletionShare/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/maxDeletionShare",schemaPath:"#/pro\
perties/maxDeletionShare/type",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}De.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Gs=new RegExp("^[A-Z][A-Za-z]{1,31}/[a-z0-9][-a-z0-9./]{0,190}$","u"),Ws=new RegExp("^20[0-9]{2}-(?:0[1-9]|1[0-2])-(\
?:0[1-9]|[12][0-9]|3[01])$","u");function Ie(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=Ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.risk===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
risk"}};e===null?e=[r]:e.push(r),t++}if(s.object===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"object"}};e===null?e=[r]:e.push(r),t++}if(s.until===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"until"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="r\
isk"||r==="object"||r==="until")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.risk!==void 0&&(P(s.risk,{instancePath:i+"/risk",parentData:s,
parentDataProperty:"risk",rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.object!==
void 0){let r=s.object;if(typeof r=="string"){if(y(r)>224){let n={instancePath:i+"/object",schemaPath:"#/properties/obje\
ct/maxLength",keyword:"maxLength",params:{limit:224}};e===null?e=[n]:e.push(n),t++}if(y(r)<3){let n={instancePath:i+"/ob\
ject",schemaPath:"#/properties/object/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[n]:e.push(n),t++}if(!Gs.
test(r)){let n={instancePath:i+"/object",schemaPath:"#/properties/object/pattern",keyword:"pattern",params:{pattern:"^[A\
-Z][A-Za-z]{1,31}/[a-z0-9][-a-z0-9./]{0,190}$"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/object",schemaPath:"\
#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.until!==void 0){let r=s.
until;if(typeof r=="string"){if(y(r)>10){let n={instancePath:i+"/until",schemaPath:"#/properties/until/maxLength",keyword:"\
maxLength",params:{limit:10}};e===null?e=[n]:e.push(n),t++}if(y(r)<10){let n={instancePath:i+"/until",schemaPath:"#/prop\
erties/until/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[n]:e.push(n),t++}if(!Ws.test(r)){let n={instancePath:i+
"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1\
-9]|[12][0-9]|3[01])$"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/until",schemaPath:"#/properties/unti\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ie.errors=e,t===0}Ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Qs={type:"object",additionalProperties:!1,required:["key","operator"],properties:{key:{$ref:"#/$defs/labelKey"},operator:{
type:"string",enum:["In","NotIn","Exists","DoesNotExist"]},values:{type:"array",maxItems:64,items:{$ref:"#/$defs/labelVa\
lue"},uniqueItems:!0}}};function qe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=qe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.key===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[r]:e.push(r),t++}if(s.operator===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="key"||r==="operator"||r===
"values")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.key!==void 0&&(S(s.key,{instancePath:i+"/key",parentData:s,parentDataProperty:"key",rootData:o,
dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.operator!==void 0){let r=s.operator;if(typeof r!=
"string"){let n={instancePath:i+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}if(!(r==="In"||r==="NotIn"||r==="Exists"||r==="DoesNotExist")){let n={instancePath:i+"/oper\
ator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues:Qs.properties.operator.enum}};e===null?
e=[n]:e.push(n),t++}}if(s.values!==void 0){let r=s.values;if(Array.isArray(r)){if(r.length>64){let m={instancePath:i+"/v\
alues",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),t++}let n=r.
length;for(let m=0;m<n;m++)H(r[m],{instancePath:i+"/values/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){let m={
instancePath:i+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=
[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return qe.errors=e,t===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Le(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Le.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="matchLabels"||r==="matchExpressions")){let n={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.matchLabels!==void 0&&
(G(s.matchLabels,{instancePath:i+"/matchLabels",parentData:s,parentDataProperty:"matchLabels",rootData:o,dynamicAnchors:l})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.matchExpressions!==void 0){let r=s.matchExpressions;if(Array.isArray(
r)){if(r.length>32){let a={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/maxItems",keyword:"\
maxItems",params:{limit:32}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)qe(r[a],{instancePath:i+"/m\
atchExpressions/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?qe.errors:e.concat(qe.errors),
t=e.length)}else{let n={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ae(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="clusters"||r==="clusterSelector"||r==="count"||r==="sh\
are"||r==="maxParallel"||r==="pause"||r==="soak")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.name!==void 0&&(P(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=
e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>4096){let m={instancePath:i+"/clusters",
schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};e===null?e=[m]:e.push(m),t++}let n=r.
length;for(let m=0;m<n;m++)P(r[m],{instancePath:i+"/clusters/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){let m={
instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?
e=[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.clusterSelector!==void 0&&(Le(s.clusterSelector,{instancePath:i+
"/clusterSelector",parentData:s,parentDataProperty:"clusterSelector",rootData:o,dynamicAnchors:l})||(e=e===null?Le.errors:
e.concat(Le.errors),t=e.length)),s.count!==void 0){let r=s.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let n={instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"}};e===null?e=[
n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>4096||isNaN(r)){let n={instancePath:i+"/count",schemaPath:"#/p\
roperties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}};e===null?e=[n]:e.push(n),t++}if(r<1||isNaN(
r)){let n={instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[n]:e.push(n),t++}}}if(s.share!==void 0){let r=s.share;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){
let n={instancePath:i+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};
e===null?e=[n]:e.push(n),t++}if(r<.001||isNaN(r)){let n={instancePath:i+"/share",schemaPath:"#/properties/share/minimum",
keyword:"minimum",params:{comparison:">=",limit:.001}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/share",
schemaPath:"#/properties/share/type",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}if(s.maxParallel!==
void 0){let r=s.maxParallel;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/maxParalle\
l",schemaPath:"#/properties/maxParallel/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)){if(r>4096||isNaN(r)){let n={instancePath:i+"/maxParallel",schemaPath:"#/properties/maxParallel/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:4096}};e===null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:i+
"/maxParallel",schemaPath:"#/properties/maxParallel/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?
e=[n]:e.push(n),t++}}}if(s.pause!==void 0&&typeof s.pause!="boolean"){let r={instancePath:i+"/pause",schemaPath:"#/prope\
rties/pause/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.soak!==void 0&&(W(s.soak,{instancePath:i+
"/soak",parentData:s,parentDataProperty:"soak",rootData:o,dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),t=
e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return Ae.errors=e,t===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=je.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="waves"){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.waves!==void 0){let r=s.waves;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/waves",schemaPath:"\
#/properties/waves/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<
n;a++)Ae(r[a],{instancePath:i+"/waves/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Ae.
errors:e.concat(Ae.errors),t=e.length)}else{let n={instancePath:i+"/waves",schemaPath:"#/properties/waves/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return je.errors=e,t===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Js={type:"object",additionalProperties:!1,required:["name","paths"],properties:{name:{$ref:"#/$defs/name"},paths:{type:"\
array",maxItems:64,items:{type:"string",minLength:1,maxLength:256,pattern:"^[A-Za-z0-9_][-A-Za-z0-9_./]{0,255}$"},uniqueItems:!0},
slices:{type:"array",maxItems:1024,items:{type:"string",minLength:1,maxLength:63,pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}\
[a-z0-9*]?)$"},uniqueItems:!0},clusters:{type:"array",maxItems:1024,items:{type:"string",minLength:1,maxLength:63,pattern:"\
^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"},uniqueItems:!0},namespaces:{type:"array",maxItems:1024,items:{type:"string",
minLength:1,maxLength:63,pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"},uniqueItems:!0},kinds:{type:"array",maxItems:16,
items:{type:"string",enum:["Cluster","Slice","ServiceExport","QoSProfile"]},uniqueItems:!0}}},Xs=new RegExp("^[A-Za-z0-9\
_][-A-Za-z0-9_./]{0,255}$","u"),vs=new RegExp("^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$","u");function ze(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=ze.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.paths===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paths"}};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="name"||r==="paths"||r==="slices"||r==="clusters"||r==="namespaces"||r==="kinds")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),t++}if(s.name!==void 0&&(P(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,
dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.paths!==void 0){let r=s.paths;if(Array.isArray(
r)){if(r.length>64){let m={instancePath:i+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit:64}};
e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++){let h=r[m];if(typeof h=="string"){if(y(h)>256){let d={instancePath:i+
"/paths/"+m,schemaPath:"#/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[d]:e.push(
d),t++}if(y(h)<1){let d={instancePath:i+"/paths/"+m,schemaPath:"#/properties/paths/items/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!Xs.test(h)){let d={instancePath:i+"/paths/"+m,schemaPath:"#/propertie\
s/paths/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][-A-Za-z0-9_./]{0,255}$"}};e===null?e=[d]:e.push(
d),t++}}else{let d={instancePath:i+"/paths/"+m,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[d]:e.push(d),t++}}let a=r.length,u;if(a>1){let m={};for(;a--;){let h=r[a];if(typeof h=="string"){if(typeof m[h]==
"number"){u=m[h];let d={instancePath:i+"/paths",schemaPath:"#/properties/paths/uniqueItems",keyword:"uniqueItems",params:{
i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}m[h]=a}}}}else{let n={instancePath:i+"/paths",schemaPath:"#/properties/path\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.slices!==void 0){let r=s.slices;if(Array.
isArray(r)){if(r.length>1024){let m={instancePath:i+"/slices",schemaPath:"#/properties/slices/maxItems",keyword:"maxItem\
s",params:{limit:1024}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++){let h=r[m];if(typeof h=="string"){
if(y(h)>63){let d={instancePath:i+"/slices/"+m,schemaPath:"#/properties/slices/items/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/slices/"+m,schemaPath:"#/properties/slices/it\
ems/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!vs.test(h)){let d={instancePath:i+
"/slices/"+m,schemaPath:"#/properties/slices/items/pattern",keyword:"pattern",params:{pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{\
0,61}[a-z0-9*]?)$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/slices/"+m,schemaPath:"#/properties/slic\
es/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}let a=r.length,u;if(a>1){let m={};for(;a--;){
let h=r[a];if(typeof h=="string"){if(typeof m[h]=="number"){u=m[h];let d={instancePath:i+"/slices",schemaPath:"#/propert\
ies/slices/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}m[h]=a}}}}else{let n={
instancePath:i+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),t++}}if(s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>1024){let m={instancePath:i+"/clusters",
schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[m]:e.push(m),t++}let n=r.
length;for(let m=0;m<n;m++){let h=r[m];if(typeof h=="string"){if(y(h)>63){let d={instancePath:i+"/clusters/"+m,schemaPath:"\
#/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={
instancePath:i+"/clusters/"+m,schemaPath:"#/properties/clusters/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[d]:e.push(d),t++}if(!vs.test(h)){let d={instancePath:i+"/clusters/"+m,schemaPath:"#/properties/clusters/items/pa\
ttern",keyword:"pattern",params:{pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"}};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:i+"/clusters/"+m,schemaPath:"#/properties/clusters/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),t++}}let a=r.length,u;if(a>1){let m={};for(;a--;){let h=r[a];if(typeof h=="string"){if(typeof m[h]==
"number"){u=m[h];let d={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"uniqueItems",
params:{i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}m[h]=a}}}}else{let n={instancePath:i+"/clusters",schemaPath:"#/prop\
erties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.namespaces!==void 0){let r=s.
namespaces;if(Array.isArray(r)){if(r.length>1024){let m={instancePath:i+"/namespaces",schemaPath:"#/properties/namespace\
s/maxItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++){let h=r[m];
if(typeof h=="string"){if(y(h)>63){let d={instancePath:i+"/namespaces/"+m,schemaPath:"#/properties/namespaces/items/maxL\
ength",keyword:"maxLength",params:{limit:63}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/namespaces\
/"+m,schemaPath:"#/properties/namespaces/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),
t++}if(!vs.test(h)){let d={instancePath:i+"/namespaces/"+m,schemaPath:"#/properties/namespaces/items/pattern",keyword:"p\
attern",params:{pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+
"/namespaces/"+m,schemaPath:"#/properties/namespaces/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.
push(d),t++}}let a=r.length,u;if(a>1){let m={};for(;a--;){let h=r[a];if(typeof h=="string"){if(typeof m[h]=="number"){u=
m[h];let d={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{
i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}m[h]=a}}}}else{let n={instancePath:i+"/namespaces",schemaPath:"#/properties\
/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.kinds!==void 0){let r=s.kinds;
if(Array.isArray(r)){if(r.length>16){let m={instancePath:i+"/kinds",schemaPath:"#/properties/kinds/maxItems",keyword:"ma\
xItems",params:{limit:16}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++){let h=r[m];if(typeof h!="str\
ing"){let d={instancePath:i+"/kinds/"+m,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),t++}if(!(h==="Cluster"||h==="Slice"||h==="ServiceExport"||h==="QoSProfile")){let d={instancePath:i+
"/kinds/"+m,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues:Js.properties.kinds.items.enum}};
e===null?e=[d]:e.push(d),t++}}let a=r.length,u;if(a>1){let m={};for(;a--;){let h=r[a];if(typeof h=="string"){if(typeof m[h]==
"number"){u=m[h];let d={instancePath:i+"/kinds",schemaPath:"#/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{
i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}m[h]=a}}}}else{let n={instancePath:i+"/kinds",schemaPath:"#/properties/kind\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ze.errors=e,t===0}ze.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ys=new RegExp("^[A-Za-z0-9_.][-A-Za-z0-9_./]{0,255}$","u");function Ne(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Ne.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="def\
aults"||r==="include"||r==="zones"||r==="guards"||r==="acknowledge"||r==="rollout"||r==="tenants")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.defaults!==void 0&&(xe(s.defaults,{instancePath:i+"/defaults",parentData:s,parentDataProperty:"defaults",rootData:o,
dynamicAnchors:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),s.include!==void 0){let r=s.include;if(Array.
isArray(r)){if(r.length>16){let m={instancePath:i+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItem\
s",params:{limit:16}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++){let h=r[m];if(typeof h=="string"){
if(y(h)>256){let d={instancePath:i+"/include/"+m,schemaPath:"#/properties/include/items/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/include/"+m,schemaPath:"#/properties/include\
/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!Ys.test(h)){let d={instancePath:i+
"/include/"+m,schemaPath:"#/properties/include/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.][-A-Za-z0\
-9_./]{0,255}$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/include/"+m,schemaPath:"#/properties/includ\
e/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}let a=r.length,u;if(a>1){let m={};for(;a--;){
let h=r[a];if(typeof h=="string"){if(typeof m[h]=="number"){u=m[h];let d={instancePath:i+"/include",schemaPath:"#/proper\
ties/include/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}m[h]=a}}}}else{let n={
instancePath:i+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),t++}}if(s.zones!==void 0){let r=s.zones;if(Array.isArray(r)){if(r.length>8){let m={instancePath:i+"/zones",schemaPath:"\
#/properties/zones/maxItems",keyword:"maxItems",params:{limit:8}};e===null?e=[m]:e.push(m),t++}if(r.length<1){let m={instancePath:i+
"/zones",schemaPath:"#/properties/zones/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),t++}let n=r.
length;for(let m=0;m<n;m++)be(r[m],{instancePath:i+"/zones/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||
(e=e===null?be.errors:e.concat(be.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){
let m={instancePath:i+"/zones",schemaPath:"#/properties/zones/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?
e=[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.guards!==void 0&&(De(s.guards,{instancePath:i+"/guards",parentData:s,parentDataProperty:"\
guards",rootData:o,dynamicAnchors:l})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),s.acknowledge!==void 0){let r=s.
acknowledge;if(Array.isArray(r)){if(r.length>256){let a={instancePath:i+"/acknowledge",schemaPath:"#/properties/acknowle\
dge/maxItems",keyword:"maxItems",params:{limit:256}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Ie(
r[a],{instancePath:i+"/acknowledge/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Ie.errors:
e.concat(Ie.errors),t=e.length)}else{let n={instancePath:i+"/acknowledge",schemaPath:"#/properties/acknowledge/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.rollout!==void 0&&(je(s.rollout,{instancePath:i+"/rollou\
t",parentData:s,parentDataProperty:"rollout",rootData:o,dynamicAnchors:l})||(e=e===null?je.errors:e.concat(je.errors),t=
e.length)),s.tenants!==void 0){let r=s.tenants;if(Array.isArray(r)){if(r.length>1024){let a={instancePath:i+"/tenants",schemaPath:"\
#/properties/tenants/maxItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<
n;a++)ze(r[a],{instancePath:i+"/tenants/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?
ze.errors:e.concat(ze.errors),t=e.length)}else{let n={instancePath:i+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ne.errors=e,t===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ps(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=ps.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.apiVersion===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),t++}if(s.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.metadata===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(s.spec===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){let n={instancePath:i,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.apiVersion!==
void 0&&s.apiVersion!=="fleetslice.io/v1alpha1"){let r={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion\
/const",keyword:"const",params:{allowedValue:"fleetslice.io/v1alpha1"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0&&
s.kind!=="Fleet"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Fleet"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(ce(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:o,dynamicAnchors:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),s.spec!==void 0&&(Ne(s.spec,
{instancePath:i+"/spec",parentData:s,parentDataProperty:"spec",rootData:o,dynamicAnchors:l})||(e=e===null?Ne.errors:e.concat(
Ne.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return ps.errors=e,t===0}ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Et=os;function Ee(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={
instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!R.test(s)){
let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return Ee.errors=e,t===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Q.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!is.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return Q.errors=e,t===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!ns.test(
s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,6\
1}[A-Za-z0-9])?)?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return Fe.errors=e,t===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ze(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Ze.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?
e=[n]:e.push(n),t++}for(let n in s){let a=t;Q(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:l})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)Fe(s[n],{instancePath:i+"/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:o,dynamicAnchors:l})||(e=e===null?Fe.
errors:e.concat(Fe.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[n]:e.push(n),t++}return Ze.errors=e,t===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Se.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;Q(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:l})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let a=s[n];if(typeof a=="\
string"){if(y(a)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return Se.errors=e,t===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Ve.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(Ee(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),
t=e.length)),s.labels!==void 0&&(Ze(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:o,
dynamicAnchors:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),s.annotations!==void 0&&(Se(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:o,dynamicAnchors:l})||(e=e===null?Se.errors:e.concat(
Se.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return Ve.errors=e,t===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var et={type:["integer","string"],minimum:1,maximum:1e15,maxLength:16,pattern:"^[1-9][0-9]{0,14}[kMGT]?$"};function K(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=K.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!=
"string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:et.type}};e===null?e=[r]:e.push(r),t++}if(typeof s==
"number"&&isFinite(s)){if(s>1e15||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e15}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"#/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}if(typeof s=="string"){if(y(s)>16){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}};e===null?e=[r]:e.push(r),t++}if(!$s.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,14}[kMGT]?$"}};e===null?e=[r]:e.push(r),t++}}return K.
errors=e,t===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};var rt={type:"string",enum:["Default","AF11","AF12","AF13",
"AF21","AF22","AF23","AF31","AF32","AF33","AF41","AF42","AF43","EF","CS1","CS2","CS3","CS4","CS5","CS6","CS7"]};function Ce(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Ce.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="Default"||s==="AF11"||s==="AF12"||
s==="AF13"||s==="AF21"||s==="AF22"||s==="AF23"||s==="AF31"||s==="AF32"||s==="AF33"||s==="AF41"||s==="AF42"||s==="AF43"||
s==="EF"||s==="CS1"||s==="CS2"||s==="CS3"||s==="CS4"||s==="CS5"||s==="CS6"||s==="CS7")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:rt.enum}};e===null?e=[r]:e.push(r),t++}return Ce.errors=e,t===0}Ce.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Re(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=Re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="priority"||r==="ceiling"||r==="guaranteed"||r==="dscp")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.priority!==void 0){let r=s.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)){if(r>7||isNaN(r)){let n={instancePath:i+"/priority",schemaPath:"#/properties/priorit\
y/maximum",keyword:"maximum",params:{comparison:"<=",limit:7}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:
e.push(n),t++}}}s.ceiling!==void 0&&(K(s.ceiling,{instancePath:i+"/ceiling",parentData:s,parentDataProperty:"ceiling",rootData:o,
dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.guaranteed!==void 0&&(K(s.guaranteed,{instancePath:i+
"/guaranteed",parentData:s,parentDataProperty:"guaranteed",rootData:o,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(
K.errors),t=e.length)),s.dscp!==void 0&&(Ce(s.dscp,{instancePath:i+"/dscp",parentData:s,parentDataProperty:"dscp",rootData:o,
dynamicAnchors:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Re.errors=e,t===0}Re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function os(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=os.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),t++}if(s.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.metadata===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(s.spec===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){let n={instancePath:i,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.apiVersion!==
void 0&&s.apiVersion!=="fleetslice.io/v1alpha1"){let r={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion\
/const",keyword:"const",params:{allowedValue:"fleetslice.io/v1alpha1"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0&&
s.kind!=="QoSProfile"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
QoSProfile"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(Ve(s.metadata,{instancePath:i+"/metadata",parentData:s,
parentDataProperty:"metadata",rootData:o,dynamicAnchors:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),s.spec!==
void 0&&(Re(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"spec",rootData:o,dynamicAnchors:l})||(e=e===
null?Re.errors:e.concat(Re.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return os.errors=e,t===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ft=ls;var st=new RegExp("^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$","u");function J(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=J.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[r]:e.push(r),t++}if(!st.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return J.errors=e,t===0}J.evaluated={dynamicProps:!1,
dynamicItems:!1};function v(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=v.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!R.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return v.errors=e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function X(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=X.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!is.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return X.errors=e,t===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};function Te(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!ns.test(
s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,6\
1}[A-Za-z0-9])?)?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return Te.errors=e,t===0}Te.evaluated={dynamicProps:!1,dynamicItems:!1};function _e(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=_e.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?
e=[n]:e.push(n),t++}for(let n in s){let a=t;X(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:l})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)Te(s[n],{instancePath:i+"/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:o,dynamicAnchors:l})||(e=e===null?Te.
errors:e.concat(Te.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[n]:e.push(n),t++}return _e.errors=e,t===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;X(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:l})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let a=s[n];if(typeof a=="\
string"){if(y(a)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return Ke.errors=e,t===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Oe.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.namespace===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="namespace"||r==="labels"||r==="annotations")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}s.name!==void 0&&(J(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||
(e=e===null?J.errors:e.concat(J.errors),t=e.length)),s.namespace!==void 0&&(v(s.namespace,{instancePath:i+"/namespace",parentData:s,
parentDataProperty:"namespace",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.labels!==
void 0&&(_e(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:o,dynamicAnchors:l})||(e=
e===null?_e.errors:e.concat(_e.errors),t=e.length)),s.annotations!==void 0&&(Ke(s.annotations,{instancePath:i+"/annotati\
ons",parentData:s,parentDataProperty:"annotations",rootData:o,dynamicAnchors:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Oe.errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zs={type:"object",additionalProperties:!1,
required:["slice"],properties:{slice:{$ref:"#/$defs/name"},serviceName:{$ref:"#/$defs/serviceName"},clusters:{type:"arra\
y",maxItems:4096,items:{$ref:"#/$defs/name"},uniqueItems:!0},ports:{type:"array",maxItems:64,items:{$ref:"#/$defs/export\
Port"},minItems:1},type:{type:"string",enum:["ClusterSetIP","Headless"]},aliases:{type:"array",maxItems:16,items:{$ref:"\
#/$defs/domain"},uniqueItems:!0},trafficDistribution:{type:"string",enum:["PreferSameCluster","PreferSameRegion","Any"]},
consumers:{$ref:"#/$defs/consumers"}}};function Me(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return Me.errors=e,t===0}Me.
evaluated={dynamicProps:!1,dynamicItems:!1};var tt={type:"string",enum:["TCP","UDP","SCTP"]};function Be(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Be.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="TCP"||s==="UDP"||s==="SCTP")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tt.enum}};e===null?e=[r]:e.push(r),t++}return Be.errors=e,t===0}
Be.evaluated={dynamicProps:!1,dynamicItems:!1};function Ue(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=Ue.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="na\
me"||r==="port"||r==="protocol")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(v(s.name,{instancePath:i+"/name",parentData:s,
parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.port!==void 0&&
(Me(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"port",rootData:o,dynamicAnchors:l})||(e=e===null?Me.
errors:e.concat(Me.errors),t=e.length)),s.protocol!==void 0&&(Be(s.protocol,{instancePath:i+"/protocol",parentData:s,parentDataProperty:"\
protocol",rootData:o,dynamicAnchors:l})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ue.errors=e,t===0}Ue.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function He(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=He.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>253){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Zs.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9_]{0,61}[a-\
z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?){0,126}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return He.errors=e,t===0}He.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ge(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Ge.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="slices"||r==="clusters"||r==="namespaces")){let n={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.slices!==void 0){
let r=s.slices;if(Array.isArray(r)){if(r.length>1024){let m={instancePath:i+"/slices",schemaPath:"#/properties/slices/ma\
xItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++)v(r[m],{
instancePath:i+"/slices/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){let m={instancePath:i+"/slices",
schemaPath:"#/properties/slices/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;break e}}}else{
let n={instancePath:i+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"}};e===null?e=[
n]:e.push(n),t++}}if(s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>4096){let m={instancePath:i+
"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};e===null?e=[m]:e.push(m),
t++}let n=r.length;for(let m=0;m<n;m++)v(r[m],{instancePath:i+"/clusters/"+m,parentData:r,parentDataProperty:m,rootData:o,
dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)
if(b(r[a],r[u])){let m={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"uniqueItems",
params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"#/properties\
/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.namespaces!==void 0){let r=s.namespaces;
if(Array.isArray(r)){if(r.length>1024){let m={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/maxItems",
keyword:"maxItems",params:{limit:1024}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++)v(r[m],{instancePath:i+
"/namespaces/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){let m={instancePath:i+"/namespaces",schemaPath:"\
#/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;break e}}}else{
let n={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return Ge.errors=e,t===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function We(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=We.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.slice===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"slice"}};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(!(r==="slice"||r==="serviceName"||r==="clusters"||r==="ports"||r==="type"||r==="aliases"||r==="traffic\
Distribution"||r==="consumers")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.slice!==void 0&&(v(s.slice,{instancePath:i+"/slice",parentData:s,
parentDataProperty:"slice",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.serviceName!==
void 0&&(J(s.serviceName,{instancePath:i+"/serviceName",parentData:s,parentDataProperty:"serviceName",rootData:o,dynamicAnchors:l})||
(e=e===null?J.errors:e.concat(J.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let m={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++)v(r[m],{instancePath:i+"/clusters/"+m,parentData:r,parentDataProperty:m,
rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)
for(u=a;u--;)if(b(r[a],r[u])){let m={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:i+"/ports",schemaPath:"#/pr\
operties/ports/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<
n;a++)Ue(r[a],{instancePath:i+"/ports/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Ue.
errors:e.concat(Ue.errors),t=e.length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let n={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),t++}if(!(r==="ClusterSetIP"||r==="Headless")){let n={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:zs.properties.type.enum}};e===null?e=[n]:e.push(n),t++}}if(s.aliases!==void 0){let r=s.aliases;
if(Array.isArray(r)){if(r.length>16){let m={instancePath:i+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"\
maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++)He(r[m],{instancePath:i+"/a\
liases/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||(e=e===null?He.errors:e.concat(He.errors),t=
e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){let m={instancePath:i+"/aliases",schemaPath:"\
#/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;break e}}}else{let n={
instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),t++}}if(s.trafficDistribution!==void 0){let r=s.trafficDistribution;if(typeof r!="string"){let n={instancePath:i+
"/trafficDistribution",schemaPath:"#/properties/trafficDistribution/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),t++}if(!(r==="PreferSameCluster"||r==="PreferSameRegion"||r==="Any")){let n={instancePath:i+"/trafficDis\
tribution",schemaPath:"#/properties/trafficDistribution/enum",keyword:"enum",params:{allowedValues:zs.properties.trafficDistribution.
enum}};e===null?e=[n]:e.push(n),t++}}s.consumers!==void 0&&(Ge(s.consumers,{instancePath:i+"/consumers",parentData:s,parentDataProperty:"\
consumers",rootData:o,dynamicAnchors:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return We.errors=e,t===0}We.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ls(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=ls.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(s.kind===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.metadata===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=
[r]:e.push(r),t++}if(s.spec===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),t++}if(s.apiVersion!==void 0&&s.apiVersion!=="fleetslice.io/v1alpha1"){let r={instancePath:i+"/apiVersio\
n",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"fleetslice.io/v1alpha1"}};e===null?e=
[r]:e.push(r),t++}if(s.kind!==void 0&&s.kind!=="ServiceExport"){let r={instancePath:i+"/kind",schemaPath:"#/properties/k\
ind/const",keyword:"const",params:{allowedValue:"ServiceExport"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(Oe(
s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:o,dynamicAnchors:l})||(e=e===
null?Oe.errors:e.concat(Oe.errors),t=e.length)),s.spec!==void 0&&(We(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"\
spec",rootData:o,dynamicAnchors:l})||(e=e===null?We.errors:e.concat(We.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ls.errors=e,t===0}ls.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Zt=ms;function w(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=w.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!R.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function V(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=V.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!is.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return V.errors=e,t===0}V.evaluated={dynamicProps:!1,dynamicItems:!1};function Y(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Y.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!ns.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return Y.errors=e,t===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=ee.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>64){
let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?e=[n]:e.push(n),t++}
for(let n in s){let a=t;V(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:l})||(e=e===null?
V.errors:e.concat(V.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)Y(s[n],{instancePath:i+"/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:o,dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(
Y.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),t++}return ee.errors=e,t===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Qe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;V(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:l})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let a=s[n];if(typeof a=="\
string"){if(y(a)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return Qe.errors=e,t===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Je(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Je.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(w(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=
e.length)),s.labels!==void 0&&(ee(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:o,
dynamicAnchors:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),s.annotations!==void 0&&(Qe(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:o,dynamicAnchors:l})||(e=e===null?Qe.errors:e.concat(
Qe.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return Je.errors=e,t===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var it={type:"object",
additionalProperties:!1,required:["subnets"],properties:{subnets:{type:"array",maxItems:2,items:{$ref:"#/$defs/prefix"},
minItems:1,uniqueItems:!0},clusterPrefix:{$ref:"#/$defs/clusterPrefix"},clusters:{type:"array",maxItems:4096,items:{$ref:"\
#/$defs/name"},uniqueItems:!0},clusterSelector:{$ref:"#/$defs/selector"},topology:{$ref:"#/$defs/topology"},tunnel:{$ref:"\
#/$defs/tunnel"},namespaces:{type:"array",maxItems:1024,items:{$ref:"#/$defs/sliceNamespace"}},namespaceIsolation:{$ref:"\
#/$defs/namespaceIsolation"},qosProfile:{$ref:"#/$defs/name"},qos:{$ref:"#/$defs/qos"},suspend:{type:"boolean"}}},nt=Object.
prototype.hasOwnProperty;function Xe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Xe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>49){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49}};e===null?e=[r]:e.push(r),t++}if(y(s)<4){let r={
instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:4}};e===null?e=[r]:e.push(r),t++}if(!Es.test(s)){
let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]{2,45}/[0-9]{1,3}$"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return Xe.errors=e,t===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ye(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="ipv4"||r==="ipv6")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.ipv4!==void 0){let r=s.ipv4;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/ipv4",schemaPath:"#/properties/ipv4/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>25||isNaN(r)){let n={
instancePath:i+"/ipv4",schemaPath:"#/properties/ipv4/maximum",keyword:"maximum",params:{comparison:"<=",limit:25}};e===null?
e=[n]:e.push(n),t++}if(r<8||isNaN(r)){let n={instancePath:i+"/ipv4",schemaPath:"#/properties/ipv4/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:8}};e===null?e=[n]:e.push(n),t++}}}if(s.ipv6!==void 0){let r=s.ipv6;if(!(typeof r=="n\
umber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/ipv6",schemaPath:"#/properties/ipv6/type",keyword:"type",
params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>111||isNaN(r)){let n={instancePath:i+
"/ipv6",schemaPath:"#/properties/ipv6/maximum",keyword:"maximum",params:{comparison:"<=",limit:111}};e===null?e=[n]:e.push(
n),t++}if(r<16||isNaN(r)){let n={instancePath:i+"/ipv6",schemaPath:"#/properties/ipv6/minimum",keyword:"minimum",params:{
comparison:">=",limit:16}};e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ye.errors=e,t===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var at={type:"object",additionalProperties:!1,required:["key","operator"],properties:{key:{$ref:"#/$defs/labelKey"},operator:{
type:"string",enum:["In","NotIn","Exists","DoesNotExist"]},values:{type:"array",maxItems:64,items:{$ref:"#/$defs/labelVa\
lue"},uniqueItems:!0}}};function er(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=er.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.key===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[r]:e.push(r),t++}if(s.operator===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="key"||r==="operator"||r===
"values")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.key!==void 0&&(V(s.key,{instancePath:i+"/key",parentData:s,parentDataProperty:"key",rootData:o,
dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),s.operator!==void 0){let r=s.operator;if(typeof r!=
"string"){let n={instancePath:i+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}if(!(r==="In"||r==="NotIn"||r==="Exists"||r==="DoesNotExist")){let n={instancePath:i+"/oper\
ator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues:at.properties.operator.enum}};e===null?
e=[n]:e.push(n),t++}}if(s.values!==void 0){let r=s.values;if(Array.isArray(r)){if(r.length>64){let m={instancePath:i+"/v\
alues",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),t++}let n=r.
length;for(let m=0;m<n;m++)Y(r[m],{instancePath:i+"/values/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){let m={
instancePath:i+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=
[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return er.errors=e,t===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function rr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=rr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="matchLabels"||r==="matchExpressions")){let n={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.matchLabels!==void 0&&
(ee(s.matchLabels,{instancePath:i+"/matchLabels",parentData:s,parentDataProperty:"matchLabels",rootData:o,dynamicAnchors:l})||
(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),s.matchExpressions!==void 0){let r=s.matchExpressions;if(Array.isArray(
r)){if(r.length>32){let a={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/maxItems",keyword:"\
maxItems",params:{limit:32}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)er(r[a],{instancePath:i+"/m\
atchExpressions/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?er.errors:e.concat(er.errors),
t=e.length)}else{let n={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return rr.errors=e,t===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var pt={type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["FullMesh","HubSpoke","Custom"]},hubs:{
type:"array",maxItems:64,items:{$ref:"#/$defs/name"},uniqueItems:!0},edges:{type:"array",maxItems:8192,items:{$ref:"#/$d\
efs/edge"}}}};function sr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=sr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.from===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};
e===null?e=[r]:e.push(r),t++}if(s.to===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"to"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="from"||r==="to")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.from!==
void 0&&(w(s.from,{instancePath:i+"/from",parentData:s,parentDataProperty:"from",rootData:o,dynamicAnchors:l})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),s.to!==void 0&&(w(s.to,{instancePath:i+"/to",parentData:s,parentDataProperty:"t\
o",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}sr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function tr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=tr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="type"||r==="hubs"||r==="edges")){let n={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.type!==void 0){
let r=s.type;if(typeof r!="string"){let n={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="FullMesh"||r==="HubSpoke"||r==="Custom")){let n={instancePath:i+"\
/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:pt.properties.type.enum}};e===null?e=[n]:
e.push(n),t++}}if(s.hubs!==void 0){let r=s.hubs;if(Array.isArray(r)){if(r.length>64){let m={instancePath:i+"/hubs",schemaPath:"\
#/properties/hubs/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<
n;m++)w(r[m],{instancePath:i+"/hubs/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:
e.concat(w.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){let m={instancePath:i+
"/hubs",schemaPath:"#/properties/hubs/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;
break e}}}else{let n={instancePath:i+"/hubs",schemaPath:"#/properties/hubs/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(s.edges!==void 0){let r=s.edges;if(Array.isArray(r)){if(r.length>8192){let a={instancePath:i+
"/edges",schemaPath:"#/properties/edges/maxItems",keyword:"maxItems",params:{limit:8192}};e===null?e=[a]:e.push(a),t++}let n=r.
length;for(let a=0;a<n;a++)sr(r[a],{instancePath:i+"/edges/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||
(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)}else{let n={instancePath:i+"/edges",schemaPath:"#/properties/edges\
/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return tr.errors=e,t===0}tr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ot={type:"object",additionalProperties:!1,properties:{driver:{type:"string",enum:["wireguard","open\
vpn","ipsec"]},keyRotation:{$ref:"#/$defs/duration"},mtu:{type:"integer",minimum:1280,maximum:9e3}}};function ir(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=ir.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>8){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:8}};e===null?e=[r]:e.push(r),t++}if(y(s)<2){let r={
instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[r]:e.push(r),t++}if(!Fs.test(s)){
let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,5}[smhd]$"}};e===null?e=[r]:
e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}return ir.errors=e,t===0}ir.evaluated={dynamicProps:!1,dynamicItems:!1};function nr(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=nr.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="driver"||r==="keyRot\
ation"||r==="mtu")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.driver!==void 0){let r=s.driver;if(typeof r!="string"){let n={instancePath:i+"/driver",
schemaPath:"#/properties/driver/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="wire\
guard"||r==="openvpn"||r==="ipsec")){let n={instancePath:i+"/driver",schemaPath:"#/properties/driver/enum",keyword:"enum",
params:{allowedValues:ot.properties.driver.enum}};e===null?e=[n]:e.push(n),t++}}if(s.keyRotation!==void 0&&(ir(s.keyRotation,
{instancePath:i+"/keyRotation",parentData:s,parentDataProperty:"keyRotation",rootData:o,dynamicAnchors:l})||(e=e===null?
ir.errors:e.concat(ir.errors),t=e.length)),s.mtu!==void 0){let r=s.mtu;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=
[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>9e3||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/pro\
perties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e3}};e===null?e=[n]:e.push(n),t++}if(r<1280||isNaN(
r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:1280}};
e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return nr.errors=e,t===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ar(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=ar.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="clusters"||r==="allowExports")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.name!==void 0&&(w(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let m={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++)w(r[m],{instancePath:i+"/clusters/"+m,parentData:r,parentDataProperty:m,
rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)
for(u=a;u--;)if(b(r[a],r[u])){let m={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.allowExports!==void 0&&
typeof s.allowExports!="boolean"){let r={instancePath:i+"/allowExports",schemaPath:"#/properties/allowExports/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ar.errors=e,t===0}ar.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var lt={type:"object",additionalProperties:!1,properties:{mode:{type:"string",enum:["Enforce","Audit","\
Off"]},allow:{type:"array",maxItems:256,items:{$ref:"#/$defs/isolationRule"}}}};function pr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=pr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return pr.errors=e,t===0}pr.
evaluated={dynamicProps:!1,dynamicItems:!1};var mt={type:"string",enum:["TCP","UDP","SCTP"]};function or(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=or.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="TCP"||s==="UDP"||s==="SCTP")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:mt.enum}};e===null?e=[r]:e.push(r),t++}return or.errors=e,t===0}
or.evaluated={dynamicProps:!1,dynamicItems:!1};function lr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=lr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.port===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="port"||r==="protocol")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),t++}s.port!==void 0&&(pr(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"port",rootData:o,
dynamicAnchors:l})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),s.protocol!==void 0&&(or(s.protocol,{instancePath:i+
"/protocol",parentData:s,parentDataProperty:"protocol",rootData:o,dynamicAnchors:l})||(e=e===null?or.errors:e.concat(or.
errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return lr.errors=e,t===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mr(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=mr.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.namespace===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[r]:e.push(r),
t++}for(let r in s)if(!(r==="namespace"||r==="clusters"||r==="ports")){let n={instancePath:i,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.namespace!==void 0&&
(w(s.namespace,{instancePath:i+"/namespace",parentData:s,parentDataProperty:"namespace",rootData:o,dynamicAnchors:l})||(e=
e===null?w.errors:e.concat(w.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let m={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[m]:e.push(m),t++}let n=r.length;for(let m=0;m<n;m++)w(r[m],{instancePath:i+"/clusters/"+m,parentData:r,parentDataProperty:m,
rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)
for(u=a;u--;)if(b(r[a],r[u])){let m={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)lr(r[a],{instancePath:i+"/p\
orts/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.
length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return mr.errors=e,t===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ur(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=ur.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="mod\
e"||r==="allow")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let n={instancePath:i+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="Enforce"||r==="Aud\
it"||r==="Off")){let n={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:lt.
properties.mode.enum}};e===null?e=[n]:e.push(n),t++}}if(s.allow!==void 0){let r=s.allow;if(Array.isArray(r)){if(r.length>
256){let a={instancePath:i+"/allow",schemaPath:"#/properties/allow/maxItems",keyword:"maxItems",params:{limit:256}};e===
null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)mr(r[a],{instancePath:i+"/allow/"+a,parentData:r,parentDataProperty:a,
rootData:o,dynamicAnchors:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)}else{let n={instancePath:i+"/allow",
schemaPath:"#/properties/allow/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ur.errors=e,t===0}ur.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ut={type:["integer","string"],minimum:1,maximum:1e15,maxLength:16,pattern:"^[1-9][0-9]{0,14}[kMGT]?$"};function O(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=O.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!=
"string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:ut.type}};e===null?e=[r]:e.push(r),t++}if(typeof s==
"number"&&isFinite(s)){if(s>1e15||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e15}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"#/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}if(typeof s=="string"){if(y(s)>16){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}};e===null?e=[r]:e.push(r),t++}if(!$s.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,14}[kMGT]?$"}};e===null?e=[r]:e.push(r),t++}}return O.
errors=e,t===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};var ft={type:"string",enum:["Default","AF11","AF12","AF13",
"AF21","AF22","AF23","AF31","AF32","AF33","AF41","AF42","AF43","EF","CS1","CS2","CS3","CS4","CS5","CS6","CS7"]};function fr(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=fr.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="Default"||s==="AF11"||s==="AF12"||
s==="AF13"||s==="AF21"||s==="AF22"||s==="AF23"||s==="AF31"||s==="AF32"||s==="AF33"||s==="AF41"||s==="AF42"||s==="AF43"||
s==="EF"||s==="CS1"||s==="CS2"||s==="CS3"||s==="CS4"||s==="CS5"||s==="CS6"||s==="CS7")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ft.enum}};e===null?e=[r]:e.push(r),t++}return fr.errors=e,t===0}fr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function cr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=cr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="priority"||r==="ceiling"||r==="guaranteed"||r==="dscp")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.priority!==void 0){let r=s.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)){if(r>7||isNaN(r)){let n={instancePath:i+"/priority",schemaPath:"#/properties/priorit\
y/maximum",keyword:"maximum",params:{comparison:"<=",limit:7}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:
e.push(n),t++}}}s.ceiling!==void 0&&(O(s.ceiling,{instancePath:i+"/ceiling",parentData:s,parentDataProperty:"ceiling",rootData:o,
dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s.guaranteed!==void 0&&(O(s.guaranteed,{instancePath:i+
"/guaranteed",parentData:s,parentDataProperty:"guaranteed",rootData:o,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),s.dscp!==void 0&&(fr(s.dscp,{instancePath:i+"/dscp",parentData:s,parentDataProperty:"dscp",rootData:o,
dynamicAnchors:l})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return cr.errors=e,t===0}cr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function yr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=yr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.subnets===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
subnets"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!nt.call(it.properties,r)){let n={instancePath:i,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.subnets!==
void 0){let r=s.subnets;if(Array.isArray(r)){if(r.length>2){let m={instancePath:i+"/subnets",schemaPath:"#/properties/su\
bnets/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[m]:e.push(m),t++}if(r.length<1){let m={instancePath:i+"\
/subnets",schemaPath:"#/properties/subnets/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),t++}let n=r.
length;for(let m=0;m<n;m++)Xe(r[m],{instancePath:i+"/subnets/"+m,parentData:r,parentDataProperty:m,rootData:o,dynamicAnchors:l})||
(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(b(r[a],r[u])){
let m={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===
null?e=[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.clusterPrefix!==void 0&&(Ye(s.clusterPrefix,{instancePath:i+
"/clusterPrefix",parentData:s,parentDataProperty:"clusterPrefix",rootData:o,dynamicAnchors:l})||(e=e===null?Ye.errors:e.
concat(Ye.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>4096){let m={instancePath:i+
"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};e===null?e=[m]:e.push(m),
t++}let n=r.length;for(let m=0;m<n;m++)w(r[m],{instancePath:i+"/clusters/"+m,parentData:r,parentDataProperty:m,rootData:o,
dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)
if(b(r[a],r[u])){let m={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"uniqueItems",
params:{i:a,j:u}};e===null?e=[m]:e.push(m),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"#/properties\
/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.clusterSelector!==void 0&&(rr(s.
clusterSelector,{instancePath:i+"/clusterSelector",parentData:s,parentDataProperty:"clusterSelector",rootData:o,dynamicAnchors:l})||
(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),s.topology!==void 0&&(tr(s.topology,{instancePath:i+"/topology",parentData:s,
parentDataProperty:"topology",rootData:o,dynamicAnchors:l})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),s.tunnel!==
void 0&&(nr(s.tunnel,{instancePath:i+"/tunnel",parentData:s,parentDataProperty:"tunnel",rootData:o,dynamicAnchors:l})||(e=
e===null?nr.errors:e.concat(nr.errors),t=e.length)),s.namespaces!==void 0){let r=s.namespaces;if(Array.isArray(r)){if(r.
length>1024){let a={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/maxItems",keyword:"maxItems",params:{
limit:1024}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)ar(r[a],{instancePath:i+"/namespaces/"+a,parentData:r,
parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)}else{let n={instancePath:i+
"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}
if(s.namespaceIsolation!==void 0&&(ur(s.namespaceIsolation,{instancePath:i+"/namespaceIsolation",parentData:s,parentDataProperty:"\
namespaceIsolation",rootData:o,dynamicAnchors:l})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),s.qosProfile!==
void 0&&(w(s.qosProfile,{instancePath:i+"/qosProfile",parentData:s,parentDataProperty:"qosProfile",rootData:o,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.qos!==void 0&&(cr(s.qos,{instancePath:i+"/qos",parentData:s,parentDataProperty:"\
qos",rootData:o,dynamicAnchors:l})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length)),s.suspend!==void 0&&typeof s.
suspend!="boolean"){let r={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return yr.errors=e,t===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ms(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=ms.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[r]:e.push(r),t++}if(s.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(s.metadata===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(s.spec===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="ap\
iVersion"||r==="kind"||r==="metadata"||r==="spec")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.apiVersion!==void 0&&s.apiVersion!==
"fleetslice.io/v1alpha1"){let r={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",
params:{allowedValue:"fleetslice.io/v1alpha1"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0&&s.kind!=="Slice"){let r={
instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Slice"}};e===null?e=[r]:
e.push(r),t++}s.metadata!==void 0&&(Je(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",
rootData:o,dynamicAnchors:l})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)),s.spec!==void 0&&(yr(s.spec,{instancePath:i+
"/spec",parentData:s,parentDataProperty:"spec",rootData:o,dynamicAnchors:l})||(e=e===null?yr.errors:e.concat(yr.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return ms.errors=e,t===0}ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var St=us;function dr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=dr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return dr.errors=e,t===0}dr.evaluated={dynamicProps:!1,
dynamicItems:!1};var ct={type:"object",required:["kind","name","who","why","since"],properties:{kind:{type:"string",enum:[
"Cluster","Slice","Fleet"]},name:{$ref:"#/$defs/name"},who:{type:"string",maxLength:256},why:{type:"string",maxLength:1024},
until:{$ref:"#/$defs/time"},since:{$ref:"#/$defs/time"}}};function D(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=D.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!R.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return D.errors=e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};var xs=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[-+][0-9]{2}:[0-9]{2})$",
"u");function x(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,
t=0,p=x.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>35){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[r]:e.push(r),t++}if(y(s)<20){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[r]:e.push(r),t++}if(!xs.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return x.errors=e,t===0}x.evaluated=
{dynamicProps:!1,dynamicItems:!1};function hr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=hr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.who===void 0){let r={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"who"}};e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.since===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"since"}};e===null?e=[r]:e.push(
r),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r!="string"){let n={instancePath:i+"/kind",schemaPath:"#/properties/ki\
nd/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="Cluster"||r==="Slice"||r==="Fleet")){
let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:ct.properties.kind.
enum}};e===null?e=[n]:e.push(n),t++}}if(s.name!==void 0&&(D(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"\
name",rootData:o,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.who!==void 0){let r=s.who;if(typeof r==
"string"){if(y(r)>256){let n={instancePath:i+"/who",schemaPath:"#/properties/who/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/who",schemaPath:"#/properties/who/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>
1024){let n={instancePath:i+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}}s.until!==void 0&&(x(s.until,{instancePath:i+"/until",parentData:s,parentDataProperty:"\
until",rootData:o,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),s.since!==void 0&&(x(s.since,
{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:o,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(
x.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return hr.errors=e,t===0}hr.evaluated={props:{kind:!0,name:!0,who:!0,why:!0,until:!0,since:!0},dynamicProps:!1,
dynamicItems:!1};var gs=new RegExp("^[0-9a-f]{40}$","u");function I(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=I.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(
s)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[r]:e.push(r),t++}
if(y(s)<40){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:40}};e===null?e=[r]:e.push(
r),t++}if(!gs.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};function gr(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=gr.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.commit===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"}};e===null?e=[r]:e.push(r),t++}
if(s.who===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"who"}};e===
null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
why"}};e===null?e=[r]:e.push(r),t++}if(s.until===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"until"}};e===null?e=[r]:e.push(r),t++}if(s.commit!==void 0&&(I(s.commit,{instancePath:i+"/commi\
t",parentData:s,parentDataProperty:"commit",rootData:o,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
s.who!==void 0){let r=s.who;if(typeof r=="string"){if(y(r)>256){let n={instancePath:i+"/who",schemaPath:"#/properties/wh\
o/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/who",schemaPath:"\
#/properties/who/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.why!==void 0){let r=s.why;
if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLe\
ngth",params:{limit:1024}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/why",schemaPath:"#/properties/why/\
type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}s.until!==void 0&&(x(s.until,{instancePath:i+
"/until",parentData:s,parentDataProperty:"until",rootData:o,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return gr.errors=e,t===0}gr.evaluated={props:{commit:!0,who:!0,why:!0,until:!0},dynamicProps:!1,dynamicItems:!1};
var yt={type:"object",required:["target","from","phase","wave","since","ailing"],properties:{target:{$ref:"#/$defs/commi\
t"},from:{type:"object",maxProperties:4096,propertyNames:{$ref:"#/$defs/name"},additionalProperties:{$ref:"#/$defs/commi\
t"}},told:{type:"object",maxProperties:4096,propertyNames:{$ref:"#/$defs/name"},additionalProperties:{type:"array",maxItems:2,
items:{$ref:"#/$defs/commit"}}},phase:{type:"string",enum:["offer","waves","done"]},wave:{type:"integer",minimum:0,maximum:1e3},
since:{$ref:"#/$defs/time"},healthy:{type:"boolean"},ailing:{type:"array",maxItems:4096,items:{$ref:"#/$defs/name"}},promoted:{
type:"integer",minimum:0,maximum:1e3},paused:{$ref:"#/$defs/decision"},halted:{$ref:"#/$defs/halt"}}};function Pr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Pr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.who===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"who"}};
e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),t++}if(s.who!==void 0){let r=s.who;if(typeof r=="strin\
g"){if(y(r)>256){let n={instancePath:i+"/who",schemaPath:"#/properties/who/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>1024){let n={
instancePath:i+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.
push(n),t++}}else{let n={instancePath:i+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}}s.at!==void 0&&(x(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:o,
dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Pr.errors=e,t===0}Pr.evaluated={props:{who:!0,
why:!0,at:!0},dynamicProps:!1,dynamicItems:!1};function wr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=wr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.cluster===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clu\
ster"}};e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.at===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),t++}if(s.cluster!==void 0&&(D(s.cluster,
{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:o,dynamicAnchors:l})||(e=e===null?D.errors:
e.concat(D.errors),t=e.length)),s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"\
/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),t++}}s.at!==void 0&&(x(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:o,dynamicAnchors:l})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return wr.errors=e,t===0}wr.evaluated={props:{cluster:!0,why:!0,at:!0},dynamicProps:!1,
dynamicItems:!1};function kr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=kr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.target===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
target"}};e===null?e=[a]:e.push(a),t++}if(s.from===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"from"}};e===null?e=[a]:e.push(a),t++}if(s.phase===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"phase"}};e===null?e=[a]:e.push(a),t++}if(s.wave===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"wave"}};e===null?e=[a]:e.push(a),t++}
if(s.since===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"since"}};
e===null?e=[a]:e.push(a),t++}if(s.ailing===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"ailing"}};e===null?e=[a]:e.push(a),t++}if(s.target!==void 0&&(I(s.target,{instancePath:i+"/target",parentData:s,
parentDataProperty:"target",rootData:o,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.from!==
void 0){let a=s.from;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>4096){let u={instancePath:i+"\
/from",schemaPath:"#/properties/from/maxProperties",keyword:"maxProperties",params:{limit:4096}};e===null?e=[u]:e.push(u),
t++}for(let u in a){let m=t;D(u,{instancePath:i+"/from",parentData:a,parentDataProperty:"from",rootData:o,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length);var r=m===t;if(!r){let h={instancePath:i+"/from",schemaPath:"#/prope\
rties/from/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[h]:e.push(h),t++}}for(let u in a)
I(a[u],{instancePath:i+"/from/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:u,rootData:o,dynamicAnchors:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)}else{let u={instancePath:i+"/from",schemaPath:"#/properties/from/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}if(s.told!==void 0){let a=s.told;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length>4096){let u={instancePath:i+"/told",schemaPath:"#/properties/told/\
maxProperties",keyword:"maxProperties",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}for(let u in a){let m=t;D(u,{instancePath:i+
"/told",parentData:a,parentDataProperty:"told",rootData:o,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=
e.length);var n=m===t;if(!n){let h={instancePath:i+"/told",schemaPath:"#/properties/told/propertyNames",keyword:"propert\
yNames",params:{propertyName:u}};e===null?e=[h]:e.push(h),t++}}for(let u in a){let m=a[u];if(Array.isArray(m)){if(m.length>
2){let d={instancePath:i+"/told/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/told/additionalPrope\
rties/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[d]:e.push(d),t++}let h=m.length;for(let d=0;d<h;d++)I(m[d],
{instancePath:i+"/told/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,parentData:m,parentDataProperty:d,rootData:o,dynamicAnchors:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)}else{let h={instancePath:i+"/told/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/told/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(
h),t++}}}else{let u={instancePath:i+"/told",schemaPath:"#/properties/told/type",keyword:"type",params:{type:"object"}};e===
null?e=[u]:e.push(u),t++}}if(s.phase!==void 0){let a=s.phase;if(typeof a!="string"){let u={instancePath:i+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(!(a==="offer"||a==="wave\
s"||a==="done")){let u={instancePath:i+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues:yt.
properties.phase.enum}};e===null?e=[u]:e.push(u),t++}}if(s.wave!==void 0){let a=s.wave;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))){let u={instancePath:i+"/wave",schemaPath:"#/properties/wave/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let u={instancePath:i+"/\
wave",schemaPath:"#/properties/wave/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[u]:e.push(
u),t++}if(a<0||isNaN(a)){let u={instancePath:i+"/wave",schemaPath:"#/properties/wave/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[u]:e.push(u),t++}}}if(s.since!==void 0&&(x(s.since,{instancePath:i+"/since",parentData:s,
parentDataProperty:"since",rootData:o,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),s.healthy!==
void 0&&typeof s.healthy!="boolean"){let a={instancePath:i+"/healthy",schemaPath:"#/properties/healthy/type",keyword:"ty\
pe",params:{type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(s.ailing!==void 0){let a=s.ailing;if(Array.isArray(a)){if(a.
length>4096){let m={instancePath:i+"/ailing",schemaPath:"#/properties/ailing/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[m]:e.push(m),t++}let u=a.length;for(let m=0;m<u;m++)D(a[m],{instancePath:i+"/ailing/"+m,parentData:a,parentDataProperty:m,
rootData:o,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)}else{let u={instancePath:i+"/ailing",
schemaPath:"#/properties/ailing/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(s.promoted!==
void 0){let a=s.promoted;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let u={instancePath:i+"/promoted",schemaPath:"\
#/properties/promoted/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&
isFinite(a)){if(a>1e3||isNaN(a)){let u={instancePath:i+"/promoted",schemaPath:"#/properties/promoted/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:1e3}};e===null?e=[u]:e.push(u),t++}if(a<0||isNaN(a)){let u={instancePath:i+"/promo\
ted",schemaPath:"#/properties/promoted/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(
u),t++}}}s.paused!==void 0&&(Pr(s.paused,{instancePath:i+"/paused",parentData:s,parentDataProperty:"paused",rootData:o,dynamicAnchors:l})||
(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length)),s.halted!==void 0&&(wr(s.halted,{instancePath:i+"/halted",parentData:s,
parentDataProperty:"halted",rootData:o,dynamicAnchors:l})||(e=e===null?wr.errors:e.concat(wr.errors),t=e.length))}else{let a={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}return kr.errors=
e,t===0}kr.evaluated={props:{target:!0,from:!0,told:!0,phase:!0,wave:!0,since:!0,healthy:!0,ailing:!0,promoted:!0,paused:!0,
halted:!0},dynamicProps:!1,dynamicItems:!1};function us(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=us.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"format"}};e===null?e=[r]:e.push(r),t++}if(s.suspensions===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"suspensions"}};e===null?e=[r]:e.push(r),t++}if(s.format!==
void 0&&(dr(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"format",rootData:o,dynamicAnchors:l})||(e=
e===null?dr.errors:e.concat(dr.errors),t=e.length)),s.suspensions!==void 0){let r=s.suspensions;if(Array.isArray(r)){if(r.
length>4096){let a={instancePath:i+"/suspensions",schemaPath:"#/properties/suspensions/maxItems",keyword:"maxItems",params:{
limit:4096}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)hr(r[a],{instancePath:i+"/suspensions/"+a,parentData:r,
parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)}else{let n={instancePath:i+
"/suspensions",schemaPath:"#/properties/suspensions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
t++}}s.pin!==void 0&&(gr(s.pin,{instancePath:i+"/pin",parentData:s,parentDataProperty:"pin",rootData:o,dynamicAnchors:l})||
(e=e===null?gr.errors:e.concat(gr.errors),t=e.length)),s.accepted!==void 0&&(I(s.accepted,{instancePath:i+"/accepted",parentData:s,
parentDataProperty:"accepted",rootData:o,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.rollout!==
void 0&&(kr(s.rollout,{instancePath:i+"/rollout",parentData:s,parentDataProperty:"rollout",rootData:o,dynamicAnchors:l})||
(e=e===null?kr.errors:e.concat(kr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return us.errors=e,t===0}us.evaluated={props:{format:!0,suspensions:!0,pin:!0,
accepted:!0,rollout:!0},dynamicProps:!1,dynamicItems:!1};var Vt=fs;function vr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=vr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return vr.errors=e,t===0}vr.evaluated={dynamicProps:!1,
dynamicItems:!1};function $(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=$.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!R.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return $.errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};var Ss=new RegExp("^[0-9a-f:.]{2,45}$","u");function C(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=C.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof s=="string"){if(y(s)>45){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===
null?e=[r]:e.push(r),t++}if(y(s)<2){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};
e===null?e=[r]:e.push(r),t++}if(!Ss.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f:.]{2,45}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return C.errors=e,t===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};var dt={type:"string",enum:["wireguard"]};function $r(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=$r.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(s!=="wireguard"){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:dt.enum}};e===
null?e=[r]:e.push(r),t++}return $r.errors=e,t===0}$r.evaluated={dynamicProps:!1,dynamicItems:!1};var bs=new RegExp("^[A-Za-z0-9+/]{43}=$","u");function xr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=xr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof s=="string"){if(y(s)>44){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44}};e===
null?e=[r]:e.push(r),t++}if(y(s)<44){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:44}};
e===null?e=[r]:e.push(r),t++}if(!bs.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9+/]{43}=$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return xr.errors=e,t===0}xr.evaluated={dynamicProps:!1,dynamicItems:!1};function re(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return re.errors=e,t===0}re.
evaluated={dynamicProps:!1,dynamicItems:!1};function br(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=br.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.epoch===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"epoch"}};e===null?e=[r]:e.push(r),t++}if(s.driver===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"driver"}};e===null?e=[r]:e.push(r),t++}if(s.publicKey===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publicKey"}};e===null?e=[r]:e.
push(r),t++}if(s.port===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
port"}};e===null?e=[r]:e.push(r),t++}if(s.epoch!==void 0){let r=s.epoch;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type:"integer"}};e===null?
e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let n={instancePath:i+"/epoch",
schemaPath:"#/properties/epoch/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[n]:
e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:i+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}}s.driver!==void 0&&($r(s.driver,{instancePath:i+"/drive\
r",parentData:s,parentDataProperty:"driver",rootData:o,dynamicAnchors:l})||(e=e===null?$r.errors:e.concat($r.errors),t=e.
length)),s.publicKey!==void 0&&(xr(s.publicKey,{instancePath:i+"/publicKey",parentData:s,parentDataProperty:"publicKey",
rootData:o,dynamicAnchors:l})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),s.port!==void 0&&(re(s.port,{instancePath:i+
"/port",parentData:s,parentDataProperty:"port",rootData:o,dynamicAnchors:l})||(e=e===null?re.errors:e.concat(re.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return br.errors=e,t===0}br.evaluated={props:{epoch:!0,driver:!0,publicKey:!0,port:!0},dynamicProps:!1,dynamicItems:!1};var ht={type:"object",required:["name","port","protocol"],properties:{name:{$ref:"#/$defs/name"},port:{$ref:"#/$defs/por\
tNumber"},protocol:{type:"string",enum:["TCP","UDP","SCTP"]}}};function Dr(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Dr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}if(s.protocol===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=
[r]:e.push(r),t++}if(s.name!==void 0&&($(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,
dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.port!==void 0&&(re(s.port,{instancePath:i+"/p\
ort",parentData:s,parentDataProperty:"port",rootData:o,dynamicAnchors:l})||(e=e===null?re.errors:e.concat(re.errors),t=e.
length)),s.protocol!==void 0){let r=s.protocol;if(typeof r!="string"){let n={instancePath:i+"/protocol",schemaPath:"#/pr\
operties/protocol/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="TCP"||r==="UDP"||r===
"SCTP")){let n={instancePath:i+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues:ht.
properties.protocol.enum}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Dr.errors=e,t===0}Dr.evaluated={props:{name:!0,port:!0,protocol:!0},
dynamicProps:!1,dynamicItems:!1};function Ir(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=Ir.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(s.namespace===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"namespace"}};e===null?e=[r]:e.push(r),t++}if(s.service===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"service"}};e===null?e=[r]:e.push(r),t++}if(s.addresses===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"addresses"}};e===null?e=[r]:e.
push(r),t++}if(s.ports===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ports"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&($(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"\
name",rootData:o,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.namespace!==void 0&&($(s.namespace,
{instancePath:i+"/namespace",parentData:s,parentDataProperty:"namespace",rootData:o,dynamicAnchors:l})||(e=e===null?$.errors:
e.concat($.errors),t=e.length)),s.service!==void 0&&($(s.service,{instancePath:i+"/service",parentData:s,parentDataProperty:"\
service",rootData:o,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.addresses!==void 0){let r=s.
addresses;if(Array.isArray(r)){if(r.length>2){let a={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/maxI\
tems",keyword:"maxItems",params:{limit:2}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)C(r[a],{instancePath:i+
"/addresses/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),
t=e.length)}else{let n={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.ports;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+
"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}let n=r.
length;for(let a=0;a<n;a++)Dr(r[a],{instancePath:i+"/ports/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports\
/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ir.errors=e,t===0}Ir.evaluated={props:{name:!0,
namespace:!0,service:!0,addresses:!0,ports:!0},dynamicProps:!1,dynamicItems:!1};function qr(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=qr.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.slice===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"slice"}};e===null?e=[r]:e.push(r),t++}if(s.tunnels===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tunnels"}};e===null?e=[r]:e.push(r),t++}
if(s.links===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"links"}};
e===null?e=[r]:e.push(r),t++}if(s.workloads===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"workloads"}};e===null?e=[r]:e.push(r),t++}if(s.slice!==void 0&&($(s.slice,{instancePath:i+"/slice",parentData:s,
parentDataProperty:"slice",rootData:o,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.tunnels!==
void 0){let r=s.tunnels;if(Array.isArray(r)){if(r.length>8){let a={instancePath:i+"/tunnels",schemaPath:"#/properties/tu\
nnels/maxItems",keyword:"maxItems",params:{limit:8}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)br(
r[a],{instancePath:i+"/tunnels/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?br.errors:
e.concat(br.errors),t=e.length)}else{let n={instancePath:i+"/tunnels",schemaPath:"#/properties/tunnels/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.links!==void 0){let r=s.links;if(Array.isArray(r)){if(r.length>
2){let a={instancePath:i+"/links",schemaPath:"#/properties/links/maxItems",keyword:"maxItems",params:{limit:2}};e===null?
e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)C(r[a],{instancePath:i+"/links/"+a,parentData:r,parentDataProperty:a,
rootData:o,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let n={instancePath:i+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.workloads!==void 0){let r=s.
workloads;if(Array.isArray(r)){if(r.length>65536){let a={instancePath:i+"/workloads",schemaPath:"#/properties/workloads/\
maxItems",keyword:"maxItems",params:{limit:65536}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Ir(r[a],
{instancePath:i+"/workloads/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Ir.errors:e.
concat(Ir.errors),t=e.length)}else{let n={instancePath:i+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return qr.errors=e,t===0}qr.evaluated={props:{slice:!0,tunnels:!0,links:!0,
workloads:!0},dynamicProps:!1,dynamicItems:!1};function fs(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=fs.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"format"}};e===null?e=[r]:e.push(r),t++}if(s.cluster===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cluster"}};e===null?e=[r]:e.push(r),t++}if(s.agent===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agent"}};e===null?e=[r]:e.push(r),t++}
if(s.reads===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reads"}};
e===null?e=[r]:e.push(r),t++}if(s.endpoints===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"endpoints"}};e===null?e=[r]:e.push(r),t++}if(s.mtu===void 0){let r={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"mtu"}};e===null?e=[r]:e.push(r),t++}if(s.slices===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"slices"}};e===null?e=[r]:e.push(r),t++}if(s.format!==
void 0&&(vr(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"format",rootData:o,dynamicAnchors:l})||(e=
e===null?vr.errors:e.concat(vr.errors),t=e.length)),s.cluster!==void 0&&($(s.cluster,{instancePath:i+"/cluster",parentData:s,
parentDataProperty:"cluster",rootData:o,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.agent!==
void 0&&($(s.agent,{instancePath:i+"/agent",parentData:s,parentDataProperty:"agent",rootData:o,dynamicAnchors:l})||(e=e===
null?$.errors:e.concat($.errors),t=e.length)),s.reads!==void 0){let r=s.reads;if(Array.isArray(r)){if(r.length>16){let a={
instancePath:i+"/reads",schemaPath:"#/properties/reads/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[a]:e.
push(a),t++}let n=r.length;for(let a=0;a<n;a++){let u=r[a];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let m={
instancePath:i+"/reads/"+a,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"integer"}};e===null?e=
[m]:e.push(m),t++}if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u)){let m={instancePath:i+"/reads/"+a,schemaPath:"\
#/properties/reads/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[m]:e.push(m),t++}if(u<
1||isNaN(u)){let m={instancePath:i+"/reads/"+a,schemaPath:"#/properties/reads/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[m]:e.push(m),t++}}}}else{let n={instancePath:i+"/reads",schemaPath:"#/properties/reads/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.endpoints!==void 0){let r=s.endpoints;if(Array.isArray(r)){
if(r.length>16){let a={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"maxItems",params:{
limit:16}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)C(r[a],{instancePath:i+"/endpoints/"+a,parentData:r,
parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let n={instancePath:i+
"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}
if(s.mtu!==void 0){let r=s.mtu;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/mtu",schemaPath:"\
#/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>65535||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:65535}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/m\
tu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.slices!==void 0){let r=s.
slices;if(Array.isArray(r)){if(r.length>65536){let a={instancePath:i+"/slices",schemaPath:"#/properties/slices/maxItems",
keyword:"maxItems",params:{limit:65536}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)qr(r[a],{instancePath:i+
"/slices/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?qr.errors:e.concat(qr.errors),
t=e.length)}else{let n={instancePath:i+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return fs.errors=e,t===0}fs.evaluated={props:{format:!0,cluster:!0,agent:!0,reads:!0,endpoints:!0,
mtu:!0,slices:!0},dynamicProps:!1,dynamicItems:!1};var Ct=cs;function Lr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Lr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return Lr.errors=e,t===0}Lr.evaluated={dynamicProps:!1,
dynamicItems:!1};function E(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=E.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!R.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return E.errors=e,t===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function Ar(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Ar.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.address===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"add\
ress"}};e===null?e=[r]:e.push(r),t++}if(s.ref===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"ref"}};e===null?e=[r]:e.push(r),t++}if(s.path===void 0){let r={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),t++}if(s.address!==void 0){let r=s.address;
if(typeof r=="string"){if(y(r)>2048){let n={instancePath:i+"/address",schemaPath:"#/properties/address/maxLength",keyword:"\
maxLength",params:{limit:2048}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/address",schemaPath:"#/proper\
ties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.ref!==void 0){let r=s.ref;if(typeof r==
"string"){if(y(r)>1024){let n={instancePath:i+"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLength",params:{
limit:1024}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/ref",schemaPath:"#/properties/ref/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){if(y(
r)>1024){let n={instancePath:i+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Ar.errors=e,t===0}Ar.evaluated={props:{address:!0,ref:!0,path:!0},dynamicProps:!1,
dynamicItems:!1};var gt={type:"object",required:["outcome","reason","message","findings","seenAt","milliseconds"],properties:{
commit:{$ref:"#/$defs/commit"},author:{type:"string",maxLength:1024},subject:{type:"string",maxLength:1024},committedAt:{
$ref:"#/$defs/time"},outcome:{type:"string",enum:["accepted","refused","held"]},reason:{type:"string",minLength:1,maxLength:64,
pattern:"^[A-Z][A-Za-z]{0,63}$"},message:{type:"string",maxLength:4096},findings:{type:"array",maxItems:20,items:{$ref:"\
#/$defs/commitFinding"}},acknowledge:{type:"string",maxLength:16384},seenAt:{$ref:"#/$defs/time"},milliseconds:{$ref:"#/\
$defs/stageTimes"}}};function L(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=L.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>40){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[r]:e.push(r),t++}if(y(s)<40){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:40}};e===null?e=[r]:e.push(r),t++}if(!gs.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated=
{dynamicProps:!1,dynamicItems:!1};function k(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=k.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>35){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[r]:e.push(r),t++}if(y(s)<20){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[r]:e.push(r),t++}if(!xs.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-\
9]{1,9})?(?:Z|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};
var Pt={type:"object",required:["code","severity","message","file","line","column"],properties:{code:{type:"string",maxLength:16},
severity:{type:"string",enum:["error","warning"]},message:{type:"string",maxLength:4096},file:{type:"string",maxLength:4096},
line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string",maxLength:4096}}};function jr(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=jr.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[r]:e.push(r),t++}if(s.severity===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=
[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[r]:e.push(r),t++}if(s.file===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"file"}};e===null?e=[r]:e.push(r),t++}if(s.line===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[r]:e.push(r),t++}if(s.column===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[r]:e.push(r),t++}
if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(y(r)>16){let n={instancePath:i+"/code",schemaPath:"#/properti\
es/code/maxLength",keyword:"maxLength",params:{limit:16}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/cod\
e",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.severity!==
void 0){let r=s.severity;if(typeof r!="string"){let n={instancePath:i+"/severity",schemaPath:"#/properties/severity/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="error"||r==="warning")){let n={instancePath:i+
"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:Pt.properties.severity.enum}};e===
null?e=[n]:e.push(n),t++}}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(y(r)>4096){let n={instancePath:i+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[n]:e.push(n),
t++}}else{let n={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}}if(s.file!==void 0){let r=s.file;if(typeof r=="string"){if(y(r)>4096){let n={instancePath:i+
"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),t++}}if(s.line!==void 0){let r=s.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/line",schemaPath:"#/properties/line/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(s.column!==void 0){let r=s.column;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/column",schemaPath:"#/properties/column/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={
instancePath:i+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===
null?e=[n]:e.push(n),t++}}if(s.hint!==void 0){let r=s.hint;if(typeof r=="string"){if(y(r)>4096){let n={instancePath:i+"/\
hint",schemaPath:"#/properties/hint/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return jr.errors=e,t===0}jr.evaluated={props:{code:!0,severity:!0,message:!0,file:!0,line:!0,column:!0,hint:!0},dynamicProps:!1,
dynamicItems:!1};function zr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=zr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.sync===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sync"}};
e===null?e=[r]:e.push(r),t++}if(s.read===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"read"}};e===null?e=[r]:e.push(r),t++}if(s.sync!==void 0){let r=s.sync;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/sync",schemaPath:"#/properties/sync/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/syn\
c",schemaPath:"#/properties/sync/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}
if(s.read!==void 0){let r=s.read;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/read",
schemaPath:"#/properties/read/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="n\
umber"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/read",schemaPath:"#/properties/read/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(s.compile!==void 0){let r=s.compile;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/compile",schemaPath:"#/properties/compile/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={
instancePath:i+"/compile",schemaPath:"#/properties/compile/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[n]:e.push(n),t++}}if(s.publish!==void 0){let r=s.publish;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"integer"}};e===
null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/publish",schemaPath:"\
#/properties/publish/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return zr.errors=
e,t===0}zr.evaluated={props:{sync:!0,read:!0,compile:!0,publish:!0},dynamicProps:!1,dynamicItems:!1};var Vs=new RegExp("\
^[A-Z][A-Za-z]{0,63}$","u");function Z(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=Z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.outcome===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
outcome"}};e===null?e=[r]:e.push(r),t++}if(s.reason===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(s.findings===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"findings"}};e===null?e=[r]:e.push(
r),t++}if(s.seenAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
eenAt"}};e===null?e=[r]:e.push(r),t++}if(s.milliseconds===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"milliseconds"}};e===null?e=[r]:e.push(r),t++}if(s.commit!==void 0&&(L(s.commit,{instancePath:i+
"/commit",parentData:s,parentDataProperty:"commit",rootData:o,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length)),s.author!==void 0){let r=s.author;if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"/author",schemaPath:"\
#/properties/author/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.
subject!==void 0){let r=s.subject;if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"/subject",schemaPath:"#/pr\
operties/subject/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.
committedAt!==void 0&&(k(s.committedAt,{instancePath:i+"/committedAt",parentData:s,parentDataProperty:"committedAt",rootData:o,
dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.outcome!==void 0){let r=s.outcome;if(typeof r!=
"string"){let n={instancePath:i+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}if(!(r==="accepted"||r==="refused"||r==="held")){let n={instancePath:i+"/outcome",schemaPath:"\
#/properties/outcome/enum",keyword:"enum",params:{allowedValues:gt.properties.outcome.enum}};e===null?e=[n]:e.push(n),t++}}
if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/reason",schemaPath:"#/pr\
operties/reason/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}if(y(r)<1){let n={instancePath:i+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}
if(!Vs.test(r)){let n={instancePath:i+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z][A-Za-z]{0,63}$"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/reason",schemaPath:"#/properties/rea\
son/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.message!==void 0){let r=s.message;if(typeof r==
"string"){if(y(r)>4096){let n={instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",
params:{limit:4096}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/message",schemaPath:"#/properties/messag\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.findings!==void 0){let r=s.findings;if(Array.
isArray(r)){if(r.length>20){let a={instancePath:i+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxIt\
ems",params:{limit:20}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)jr(r[a],{instancePath:i+"/findin\
gs/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?jr.errors:e.concat(jr.errors),t=e.length)}else{
let n={instancePath:i+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),t++}}if(s.acknowledge!==void 0){let r=s.acknowledge;if(typeof r=="string"){if(y(r)>16384){let n={instancePath:i+
"/acknowledge",schemaPath:"#/properties/acknowledge/maxLength",keyword:"maxLength",params:{limit:16384}};e===null?e=[n]:
e.push(n),t++}}else{let n={instancePath:i+"/acknowledge",schemaPath:"#/properties/acknowledge/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}}s.seenAt!==void 0&&(k(s.seenAt,{instancePath:i+"/seenAt",parentData:s,parentDataProperty:"\
seenAt",rootData:o,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.milliseconds!==void 0&&(zr(
s.milliseconds,{instancePath:i+"/milliseconds",parentData:s,parentDataProperty:"milliseconds",rootData:o,dynamicAnchors:l})||
(e=e===null?zr.errors:e.concat(zr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}Z.evaluated={props:{commit:!0,author:!0,subject:!0,
committedAt:!0,outcome:!0,reason:!0,message:!0,findings:!0,acknowledge:!0,seenAt:!0,milliseconds:!0},dynamicProps:!1,dynamicItems:!1};function Nr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Nr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.commit===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comm\
it"}};e===null?e=[r]:e.push(r),t++}if(s.since===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"since"}};e===null?e=[r]:e.push(r),t++}s.commit!==void 0&&(L(s.commit,{instancePath:i+"/commit",
parentData:s,parentDataProperty:"commit",rootData:o,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),
s.since!==void 0&&(k(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:o,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Nr.errors=e,t===0}Nr.evaluated={props:{commit:!0,since:!0},dynamicProps:!1,
dynamicItems:!1};var Ns={type:"object",required:["type","status","reason","message","lastTransitionTime"],properties:{type:{
type:"string",enum:["Ready","Reconciling","Stalled"]},status:{type:"string",enum:["True","False","Unknown"]},reason:{type:"\
string",minLength:1,maxLength:64,pattern:"^[A-Z][A-Za-z]{0,63}$"},message:{type:"string",maxLength:4096},lastTransitionTime:{
$ref:"#/$defs/time"}}};function Er(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=Er.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"status"}};e===null?e=[r]:e.push(r),t++}if(s.reason===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}
if(s.lastTransitionTime===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lastTransitionTime"}};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let n={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r===
"Ready"||r==="Reconciling"||r==="Stalled")){let n={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"e\
num",params:{allowedValues:Ns.properties.type.enum}};e===null?e=[n]:e.push(n),t++}}if(s.status!==void 0){let r=s.status;
if(typeof r!="string"){let n={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="True"||r==="False"||r==="Unknown")){let n={instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:Ns.properties.status.enum}};e===null?e=[n]:e.push(n),t++}}
if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/reason",schemaPath:"#/pr\
operties/reason/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}if(y(r)<1){let n={instancePath:i+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}
if(!Vs.test(r)){let n={instancePath:i+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z][A-Za-z]{0,63}$"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/reason",schemaPath:"#/properties/rea\
son/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.message!==void 0){let r=s.message;if(typeof r==
"string"){if(y(r)>4096){let n={instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",
params:{limit:4096}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/message",schemaPath:"#/properties/messag\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}s.lastTransitionTime!==void 0&&(k(s.lastTransitionTime,
{instancePath:i+"/lastTransitionTime",parentData:s,parentDataProperty:"lastTransitionTime",rootData:o,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Er.errors=e,t===0}Er.evaluated={props:{type:!0,status:!0,reason:!0,message:!0,
lastTransitionTime:!0},dynamicProps:!1,dynamicItems:!1};var wt={type:"object",required:["target","phase","message","pend\
ing"],properties:{target:{$ref:"#/$defs/commit"},phase:{type:"string",enum:["offer","waves","done"]},wave:{type:"string",
maxLength:63},number:{type:"integer",minimum:1},waves:{type:"integer",minimum:0},message:{type:"string",maxLength:4096},
pending:{type:"integer",minimum:0},paused:{$ref:"#/$defs/decision"},halted:{$ref:"#/$defs/halt"}}};function Fr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Fr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.who===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"who"}};
e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),t++}if(s.who!==void 0){let r=s.who;if(typeof r=="strin\
g"){if(y(r)>256){let n={instancePath:i+"/who",schemaPath:"#/properties/who/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>1024){let n={
instancePath:i+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.
push(n),t++}}else{let n={instancePath:i+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}}s.at!==void 0&&(k(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:o,
dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Fr.errors=e,t===0}Fr.evaluated={props:{who:!0,
why:!0,at:!0},dynamicProps:!1,dynamicItems:!1};function Zr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Zr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.cluster===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clu\
ster"}};e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.at===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),t++}if(s.cluster!==void 0&&(E(s.cluster,
{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:o,dynamicAnchors:l})||(e=e===null?E.errors:
e.concat(E.errors),t=e.length)),s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"\
/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),t++}}s.at!==void 0&&(k(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:o,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Zr.errors=e,t===0}Zr.evaluated={props:{cluster:!0,why:!0,at:!0},dynamicProps:!1,
dynamicItems:!1};function Sr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=Sr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.target===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
target"}};e===null?e=[r]:e.push(r),t++}if(s.phase===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"phase"}};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(s.pending===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pending"}};e===null?e=[r]:e.push(r),t++}
if(s.target!==void 0&&(L(s.target,{instancePath:i+"/target",parentData:s,parentDataProperty:"target",rootData:o,dynamicAnchors:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.phase!==void 0){let r=s.phase;if(typeof r!="string"){let n={instancePath:i+
"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r===
"offer"||r==="waves"||r==="done")){let n={instancePath:i+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{
allowedValues:wt.properties.phase.enum}};e===null?e=[n]:e.push(n),t++}}if(s.wave!==void 0){let r=s.wave;if(typeof r=="st\
ring"){if(y(r)>63){let n={instancePath:i+"/wave",schemaPath:"#/properties/wave/maxLength",keyword:"maxLength",params:{limit:63}};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/wave",schemaPath:"#/properties/wave/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.number!==void 0){let r=s.number;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/number",
schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}
if(s.waves!==void 0){let r=s.waves;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/wav\
es",schemaPath:"#/properties/waves/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/waves",schemaPath:"#/properties/waves/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(s.message!==void 0){let r=s.message;if(typeof r==
"string"){if(y(r)>4096){let n={instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",
params:{limit:4096}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/message",schemaPath:"#/properties/messag\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.pending!==void 0){let r=s.pending;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/pending",schemaPath:"#/properties/pending/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={
instancePath:i+"/pending",schemaPath:"#/properties/pending/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[n]:e.push(n),t++}}s.paused!==void 0&&(Fr(s.paused,{instancePath:i+"/paused",parentData:s,parentDataProperty:"\
paused",rootData:o,dynamicAnchors:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length)),s.halted!==void 0&&(Zr(s.halted,
{instancePath:i+"/halted",parentData:s,parentDataProperty:"halted",rootData:o,dynamicAnchors:l})||(e=e===null?Zr.errors:
e.concat(Zr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Sr.errors=e,t===0}Sr.evaluated={props:{target:!0,phase:!0,wave:!0,number:!0,waves:!0,message:!0,
pending:!0,paused:!0,halted:!0},dynamicProps:!1,dynamicItems:!1};var kt={type:"object",required:["kind","name","who","wh\
y","since"],properties:{kind:{type:"string",enum:["Cluster","Slice","Fleet"]},name:{$ref:"#/$defs/name"},who:{type:"stri\
ng",maxLength:256},why:{type:"string",maxLength:1024},until:{$ref:"#/$defs/time"},since:{$ref:"#/$defs/time"}}};function Vr(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Vr.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:
e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(s.who===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"who"}};e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.since===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"since"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){
let r=s.kind;if(typeof r!="string"){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="Cluster"||r==="Slice"||r==="Fleet")){let n={instancePath:i+"/kind",
schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:kt.properties.kind.enum}};e===null?e=[n]:e.push(
n),t++}}if(s.name!==void 0&&(E(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),s.who!==void 0){let r=s.who;if(typeof r=="string"){if(y(r)>256){let n={
instancePath:i+"/who",schemaPath:"#/properties/who/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[n]:e.push(
n),t++}}else{let n={instancePath:i+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),t++}}if(s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"/wh\
y",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
t++}}s.until!==void 0&&(k(s.until,{instancePath:i+"/until",parentData:s,parentDataProperty:"until",rootData:o,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.since!==void 0&&(k(s.since,{instancePath:i+"/since",parentData:s,
parentDataProperty:"since",rootData:o,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Vr.errors=
e,t===0}Vr.evaluated={props:{kind:!0,name:!0,who:!0,why:!0,until:!0,since:!0},dynamicProps:!1,dynamicItems:!1};function Cr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Cr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.commit===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comm\
it"}};e===null?e=[r]:e.push(r),t++}if(s.who===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"who"}};e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.until===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"until"}};e===null?e=[r]:e.push(r),t++}if(s.commit!==void 0&&(L(s.
commit,{instancePath:i+"/commit",parentData:s,parentDataProperty:"commit",rootData:o,dynamicAnchors:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length)),s.who!==void 0){let r=s.who;if(typeof r=="string"){if(y(r)>256){let n={instancePath:i+"/\
who",schemaPath:"#/properties/who/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),t++}}if(s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"/why",schemaPath:"\
#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}s.until!==
void 0&&(k(s.until,{instancePath:i+"/until",parentData:s,parentDataProperty:"until",rootData:o,dynamicAnchors:l})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Cr.errors=e,t===0}Cr.evaluated={props:{commit:!0,who:!0,why:!0,until:!0},dynamicProps:!1,
dynamicItems:!1};var vt={type:"object",required:["name","standing","message"],properties:{name:{$ref:"#/$defs/name"},standing:{type:"stri\
ng",enum:["sick","behind","silent"]},message:{type:"string",maxLength:1024}}};function Rr(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Rr.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.standing===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"standing"}};e===null?e=[r]:e.push(r),
t++}if(s.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mes\
sage"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&(E(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"\
name",rootData:o,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),s.standing!==void 0){let r=s.standing;
if(typeof r!="string"){let n={instancePath:i+"/standing",schemaPath:"#/properties/standing/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="sick"||r==="behind"||r==="silent")){let n={instancePath:i+"/stand\
ing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues:vt.properties.standing.enum}};e===null?
e=[n]:e.push(n),t++}}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"\
/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),
t++}}else{let n={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Rr.errors=e,t===0}Rr.evaluated={props:{name:!0,standing:!0,message:!0},dynamicProps:!1,dynamicItems:!1};
function Tr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Tr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.total===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total"}};
e===null?e=[r]:e.push(r),t++}if(s.current===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"current"}};e===null?e=[r]:e.push(r),t++}if(s.ready===void 0){let r={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"ready"}};e===null?e=[r]:e.push(r),t++}if(s.ailing===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ailing"}};e===null?e=[r]:e.push(r),t++}if(s.total!==
void 0){let r=s.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/total",schemaPath:"\
#/properties/total/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let n={instancePath:i+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(s.current!==void 0){let r=s.current;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/curr\
ent",schemaPath:"#/properties/current/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(
n),t++}}if(s.ready!==void 0){let r=s.ready;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/ready",schemaPath:"#/properties/ready/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(s.ailing!==void 0){let r=s.ailing;if(Array.isArray(
r)){if(r.length>20){let a={instancePath:i+"/ailing",schemaPath:"#/properties/ailing/maxItems",keyword:"maxItems",params:{
limit:20}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Rr(r[a],{instancePath:i+"/ailing/"+a,parentData:r,
parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),t=e.length)}else{let n={instancePath:i+
"/ailing",schemaPath:"#/properties/ailing/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Tr.
errors=e,t===0}Tr.evaluated={props:{total:!0,current:!0,ready:!0,ailing:!0},dynamicProps:!1,dynamicItems:!1};var Cs=new RegExp(
"^[0-9a-f]{64}$","u");function cs(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=cs.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.format===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
format"}};e===null?e=[r]:e.push(r),t++}if(s.hub===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"hub"}};e===null?e=[r]:e.push(r),t++}if(s.source===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[r]:e.push(r),t++}if(s.behind===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"behind"}};e===null?e=[r]:e.push(r),t++}
if(s.conditions===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cond\
itions"}};e===null?e=[r]:e.push(r),t++}if(s.suspensions===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"suspensions"}};e===null?e=[r]:e.push(r),t++}if(s.history===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"history"}};e===null?e=[r]:e.push(r),t++}if(s.clusters===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clusters"}};e===null?e=
[r]:e.push(r),t++}if(s.format!==void 0&&(Lr(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"format",
rootData:o,dynamicAnchors:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length)),s.fleet!==void 0&&(E(s.fleet,{instancePath:i+
"/fleet",parentData:s,parentDataProperty:"fleet",rootData:o,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)),s.hub!==void 0){let r=s.hub;if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/hub",schemaPath:"#/p\
roperties/hub/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}if(y(r)<64){let n={instancePath:i+
"/hub",schemaPath:"#/properties/hub/minLength",keyword:"minLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}if(!Cs.
test(r)){let n={instancePath:i+"/hub",schemaPath:"#/properties/hub/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]\
{64}$"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/hub",schemaPath:"#/properties/hub/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.source!==void 0&&(Ar(s.source,{instancePath:i+"/source",parentData:s,
parentDataProperty:"source",rootData:o,dynamicAnchors:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)),s.head!==
void 0&&(Z(s.head,{instancePath:i+"/head",parentData:s,parentDataProperty:"head",rootData:o,dynamicAnchors:l})||(e=e===null?
Z.errors:e.concat(Z.errors),t=e.length)),s.running!==void 0&&(Nr(s.running,{instancePath:i+"/running",parentData:s,parentDataProperty:"\
running",rootData:o,dynamicAnchors:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length)),s.accepted!==void 0&&(L(s.
accepted,{instancePath:i+"/accepted",parentData:s,parentDataProperty:"accepted",rootData:o,dynamicAnchors:l})||(e=e===null?
L.errors:e.concat(L.errors),t=e.length)),s.behind!==void 0){let r=s.behind;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/behind",schemaPath:"#/properties/behind/type",keyword:"type",params:{type:"integer"}};e===null?
e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/behind",schemaPath:"#/p\
roperties/behind/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(s.blocking!==
void 0&&(Z(s.blocking,{instancePath:i+"/blocking",parentData:s,parentDataProperty:"blocking",rootData:o,dynamicAnchors:l})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),s.conditions!==void 0){let r=s.conditions;if(Array.isArray(r)){if(r.
length>32){let a={instancePath:i+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{
limit:32}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Er(r[a],{instancePath:i+"/conditions/"+a,parentData:r,
parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Er.errors:e.concat(Er.errors),t=e.length)}else{let n={instancePath:i+
"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}
if(s.rollout!==void 0&&(Sr(s.rollout,{instancePath:i+"/rollout",parentData:s,parentDataProperty:"rollout",rootData:o,dynamicAnchors:l})||
(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length)),s.suspensions!==void 0){let r=s.suspensions;if(Array.isArray(r)){
if(r.length>4096){let a={instancePath:i+"/suspensions",schemaPath:"#/properties/suspensions/maxItems",keyword:"maxItems",
params:{limit:4096}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Vr(r[a],{instancePath:i+"/suspensio\
ns/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length)}else{
let n={instancePath:i+"/suspensions",schemaPath:"#/properties/suspensions/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(s.pin!==void 0&&(Cr(s.pin,{instancePath:i+"/pin",parentData:s,parentDataProperty:"pin",rootData:o,
dynamicAnchors:l})||(e=e===null?Cr.errors:e.concat(Cr.errors),t=e.length)),s.history!==void 0){let r=s.history;if(Array.
isArray(r)){if(r.length>50){let a={instancePath:i+"/history",schemaPath:"#/properties/history/maxItems",keyword:"maxItem\
s",params:{limit:50}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Z(r[a],{instancePath:i+"/history/"+
a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)}else{
let n={instancePath:i+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),t++}}s.clusters!==void 0&&(Tr(s.clusters,{instancePath:i+"/clusters",parentData:s,parentDataProperty:"clus\
ters",rootData:o,dynamicAnchors:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return cs.errors=e,t===0}cs.evaluated={props:{
format:!0,fleet:!0,hub:!0,source:!0,head:!0,running:!0,accepted:!0,behind:!0,blocking:!0,conditions:!0,rollout:!0,suspensions:!0,
pin:!0,history:!0,clusters:!0},dynamicProps:!1,dynamicItems:!1};var Rt=ys;function _r(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=_r.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return _r.errors=e,t===0}_r.evaluated={dynamicProps:!1,
dynamicItems:!1};function A(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=A.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!R.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return A.errors=e,t===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function M(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=M.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>64){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[r]:e.push(r),t++}if(y(s)<64){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:64}};e===null?e=[r]:e.push(r),t++}if(!Cs.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return M.errors=e,t===0}M.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Kr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Kr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>44){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(y(s)<44){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(!bs.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9+/]{43}=$"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}return Kr.errors=e,t===0}Kr.evaluated={dynamicProps:!1,dynamicItems:!1};function Or(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Or.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>40){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[r]:e.push(r),t++}if(y(s)<40){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:40}};e===null?e=[r]:e.push(r),t++}if(!gs.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}};e===null?e=[r]:
e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}return Or.errors=e,t===0}Or.evaluated={dynamicProps:!1,dynamicItems:!1};var $t=new RegExp("^[A-Za-z0-9+/]{86}==$",
"u");function ys(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,
t=0,p=ys.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.format===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"form\
at"}};e===null?e=[a]:e.push(a),t++}if(s.fleet===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"fleet"}};e===null?e=[a]:e.push(a),t++}if(s.cluster===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cluster"}};e===null?e=[a]:e.push(a),t++}if(s.hub===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hub"}};e===null?e=[a]:e.push(a),t++}if(s.
hubKey===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hubKey"}};e===
null?e=[a]:e.push(a),t++}if(s.term===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
term"}};e===null?e=[a]:e.push(a),t++}if(s.sequence===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"sequence"}};e===null?e=[a]:e.push(a),t++}if(s.commit===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"commit"}};e===null?e=[a]:e.push(a),t++}if(s.slices===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"slices"}};e===null?e=[a]:e.push(a),t++}
if(s.removed===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"}};
e===null?e=[a]:e.push(a),t++}if(s.signature===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"signature"}};e===null?e=[a]:e.push(a),t++}if(s.format!==void 0&&(_r(s.format,{instancePath:i+"/format",
parentData:s,parentDataProperty:"format",rootData:o,dynamicAnchors:l})||(e=e===null?_r.errors:e.concat(_r.errors),t=e.length)),
s.fleet!==void 0&&(A(s.fleet,{instancePath:i+"/fleet",parentData:s,parentDataProperty:"fleet",rootData:o,dynamicAnchors:l})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),s.cluster!==void 0&&(A(s.cluster,{instancePath:i+"/cluster",parentData:s,
parentDataProperty:"cluster",rootData:o,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),s.hub!==
void 0&&(M(s.hub,{instancePath:i+"/hub",parentData:s,parentDataProperty:"hub",rootData:o,dynamicAnchors:l})||(e=e===null?
M.errors:e.concat(M.errors),t=e.length)),s.hubKey!==void 0&&(Kr(s.hubKey,{instancePath:i+"/hubKey",parentData:s,parentDataProperty:"\
hubKey",rootData:o,dynamicAnchors:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),t=e.length)),s.term!==void 0){let a=s.term;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let u={instancePath:i+"/term",schemaPath:"#/properties/term/ty\
pe",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a)){let u={instancePath:i+"/term",schemaPath:"#/properties/term/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}};e===null?e=[u]:e.push(u),t++}if(a<0||isNaN(a)){let u={instancePath:i+"/term",schemaPath:"#/prop\
erties/term/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),t++}}}if(s.sequence!==
void 0){let a=s.sequence;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let u={instancePath:i+"/sequence",schemaPath:"\
#/properties/sequence/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&
isFinite(a)){if(a>9007199254740991||isNaN(a)){let u={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[u]:e.push(u),t++}if(a<1||isNaN(a)){let u={
instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[u]:e.push(u),t++}}}if(s.commit!==void 0&&(Or(s.commit,{instancePath:i+"/commit",parentData:s,parentDataProperty:"\
commit",rootData:o,dynamicAnchors:l})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)),s.slices!==void 0){let a=s.
slices;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>65536){let u={instancePath:i+"/slices",schemaPath:"\
#/properties/slices/maxProperties",keyword:"maxProperties",params:{limit:65536}};e===null?e=[u]:e.push(u),t++}for(let u in a){
let m=t;A(u,{instancePath:i+"/slices",parentData:a,parentDataProperty:"slices",rootData:o,dynamicAnchors:l})||(e=e===null?
A.errors:e.concat(A.errors),t=e.length);var r=m===t;if(!r){let h={instancePath:i+"/slices",schemaPath:"#/properties/slic\
es/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[h]:e.push(h),t++}}for(let u in a)M(a[u],{
instancePath:i+"/slices/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:u,rootData:o,dynamicAnchors:l})||
(e=e===null?M.errors:e.concat(M.errors),t=e.length)}else{let u={instancePath:i+"/slices",schemaPath:"#/properties/slices\
/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}if(s.removed!==void 0){let a=s.removed;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>65536){let u={instancePath:i+"/removed",schemaPath:"#/pr\
operties/removed/maxProperties",keyword:"maxProperties",params:{limit:65536}};e===null?e=[u]:e.push(u),t++}for(let u in a){
let m=t;A(u,{instancePath:i+"/removed",parentData:a,parentDataProperty:"removed",rootData:o,dynamicAnchors:l})||(e=e===null?
A.errors:e.concat(A.errors),t=e.length);var n=m===t;if(!n){let h={instancePath:i+"/removed",schemaPath:"#/properties/rem\
oved/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[h]:e.push(h),t++}}for(let u in a){let m=a[u];
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let h={instancePath:i+"/removed/"+u.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/removed/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?
e=[h]:e.push(h),t++}if(typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m)){let h={instancePath:i+"/removed\
/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/removed/additionalProperties/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[h]:e.push(h),t++}if(m<1||isNaN(m)){let h={instancePath:i+
"/removed/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/removed/additionalProperties/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[h]:e.push(h),t++}}}}else{let u={instancePath:i+"/removed",schemaPath:"\
#/properties/removed/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}if(s.signature!==void 0){
let a=s.signature;if(typeof a=="string"){if(y(a)>88){let u={instancePath:i+"/signature",schemaPath:"#/properties/signatu\
re/maxLength",keyword:"maxLength",params:{limit:88}};e===null?e=[u]:e.push(u),t++}if(y(a)<88){let u={instancePath:i+"/si\
gnature",schemaPath:"#/properties/signature/minLength",keyword:"minLength",params:{limit:88}};e===null?e=[u]:e.push(u),t++}
if(!$t.test(a)){let u={instancePath:i+"/signature",schemaPath:"#/properties/signature/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]{86}==$"}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/signature",schemaPath:"#/pr\
operties/signature/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}return ys.errors=e,t===0}ys.evaluated=
{props:{format:!0,fleet:!0,cluster:!0,hub:!0,hubKey:!0,term:!0,sequence:!0,commit:!0,slices:!0,removed:!0,signature:!0},
dynamicProps:!1,dynamicItems:!1};var Tt=ds;function Mr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Mr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return Mr.errors=e,t===0}Mr.evaluated={dynamicProps:!1,
dynamicItems:!1};function g(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=g.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!R.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return g.errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};var xt=new RegExp("^[0-9a-f:.]{2,45}/[0-9]{1,3}$","u");function z(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),typeof s=="string"){if(y(s)>49){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:49}};e===null?e=[r]:e.push(r),t++}if(y(s)<4){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:4}};e===null?e=[r]:e.push(r),t++}if(!xt.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f:.]{2,45}/[0-9]{1,3}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}z.evaluated={dynamicProps:!1,dynamicItems:!1};function N(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=N.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>45){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===null?e=[r]:e.push(r),t++}if(y(s)<2){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[r]:e.push(r),t++}if(!Ss.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f:.]{2,45}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return N.errors=e,
t===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};var bt={type:"string",enum:["wireguard"]};function Br(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Br.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s!=="wireguard"){let r={instancePath:i,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:bt.enum}};e===null?e=[r]:e.push(r),t++}return Br.errors=e,t===0}Br.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ur(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Ur.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>44){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(y(s)<44){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(!bs.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9+/]{43}=$"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}return Ur.errors=e,t===0}Ur.evaluated={dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=se.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return se.errors=e,t===0}se.
evaluated={dynamicProps:!1,dynamicItems:!1};function Hr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:l={}}={}){let e=null,t=0,p=Hr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.publicKey===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"publicKey"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}
if(s.endpoints===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"endpo\
ints"}};e===null?e=[r]:e.push(r),t++}if(s.links===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"links"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&(g(s.name,{instancePath:i+"/name",
parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
s.publicKey!==void 0&&(Ur(s.publicKey,{instancePath:i+"/publicKey",parentData:s,parentDataProperty:"publicKey",rootData:o,
dynamicAnchors:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),t=e.length)),s.port!==void 0&&(se(s.port,{instancePath:i+"\
/port",parentData:s,parentDataProperty:"port",rootData:o,dynamicAnchors:l})||(e=e===null?se.errors:e.concat(se.errors),t=
e.length)),s.endpoints!==void 0){let r=s.endpoints;if(Array.isArray(r)){if(r.length>16){let a={instancePath:i+"/endpoint\
s",schemaPath:"#/properties/endpoints/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[a]:e.push(a),t++}let n=r.
length;for(let a=0;a<n;a++)N(r[a],{instancePath:i+"/endpoints/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let n={instancePath:i+"/endpoints",schemaPath:"#/properties/end\
points/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.links!==void 0){let r=s.links;if(Array.
isArray(r)){if(r.length>2){let a={instancePath:i+"/links",schemaPath:"#/properties/links/maxItems",keyword:"maxItems",params:{
limit:2}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)N(r[a],{instancePath:i+"/links/"+a,parentData:r,
parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let n={instancePath:i+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Hr.
errors=e,t===0}Hr.evaluated={props:{name:!0,publicKey:!0,port:!0,endpoints:!0,links:!0},dynamicProps:!1,dynamicItems:!1};
function Gr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Gr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.cluster===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clu\
ster"}};e===null?e=[r]:e.push(r),t++}if(s.blocks===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"blocks"}};e===null?e=[r]:e.push(r),t++}if(s.gateways===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"gateways"}};e===null?e=[r]:e.push(r),t++}if(s.cluster!==void 0&&
(g(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:o,dynamicAnchors:l})||(e=e===
null?g.errors:e.concat(g.errors),t=e.length)),s.blocks!==void 0){let r=s.blocks;if(Array.isArray(r)){if(r.length>256){let a={
instancePath:i+"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit:256}};e===null?e=[a]:
e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)z(r[a],{instancePath:i+"/blocks/"+a,parentData:r,parentDataProperty:a,rootData:o,
dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)}else{let n={instancePath:i+"/blocks",schemaPath:"\
#/properties/blocks/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.gateways!==void 0){let r=s.
gateways;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/gateways",schemaPath:"#/properties/gateways/maxIte\
ms",keyword:"maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Hr(r[a],{instancePath:i+
"/gateways/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Hr.errors:e.concat(Hr.errors),
t=e.length)}else{let n={instancePath:i+"/gateways",schemaPath:"#/properties/gateways/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),t++}return Gr.errors=e,t===0}Gr.evaluated={props:{cluster:!0,blocks:!0,gateways:!0},dynamicProps:!1,
dynamicItems:!1};var Dt={type:"object",required:["name","port","protocol"],properties:{name:{$ref:"#/$defs/name"},port:{$ref:"#/$defs/por\
tNumber"},protocol:{type:"string",enum:["TCP","UDP","SCTP"]}}};function Wr(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=Wr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}if(s.protocol===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=
[r]:e.push(r),t++}if(s.name!==void 0&&(g(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,
dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.port!==void 0&&(se(s.port,{instancePath:i+"/p\
ort",parentData:s,parentDataProperty:"port",rootData:o,dynamicAnchors:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.
length)),s.protocol!==void 0){let r=s.protocol;if(typeof r!="string"){let n={instancePath:i+"/protocol",schemaPath:"#/pr\
operties/protocol/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="TCP"||r==="UDP"||r===
"SCTP")){let n={instancePath:i+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues:Dt.
properties.protocol.enum}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Wr.errors=e,t===0}Wr.evaluated={props:{name:!0,port:!0,protocol:!0},
dynamicProps:!1,dynamicItems:!1};function Qr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Qr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>253){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return Qr.
errors=e,t===0}Qr.evaluated={dynamicProps:!1,dynamicItems:!1};function Jr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Jr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),t++}if(s.cluster===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"cluster"}};e===null?e=[r]:e.push(r),t++}if(s.addresses===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"addresses"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&(g(s.name,
{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),s.cluster!==void 0&&(g(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"clus\
ter",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.addresses!==void 0){let r=s.addresses;
if(Array.isArray(r)){if(r.length>2){let a={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/maxItems",keyword:"\
maxItems",params:{limit:2}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)N(r[a],{instancePath:i+"/add\
resses/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.
length)}else{let n={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Jr.errors=e,t===0}Jr.evaluated={props:{name:!0,cluster:!0,addresses:!0},dynamicProps:!1,
dynamicItems:!1};function Xr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=Xr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.namespace===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
namespace"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.service===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"service"}};e===null?e=[r]:e.push(r),t++}if(s.clusters===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clusters"}};e===null?e=[r]:e.push(
r),t++}if(s.headless===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
headless"}};e===null?e=[r]:e.push(r),t++}if(s.ports===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"ports"}};e===null?e=[r]:e.push(r),t++}if(s.aliases===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"aliases"}};e===null?e=[r]:e.push(r),t++}if(s.endpoints===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"endpoints"}};e===null?e=[r]:e.
push(r),t++}if(s.namespace!==void 0&&(g(s.namespace,{instancePath:i+"/namespace",parentData:s,parentDataProperty:"namesp\
ace",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.name!==void 0&&(g(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=
e.length)),s.service!==void 0&&(g(s.service,{instancePath:i+"/service",parentData:s,parentDataProperty:"service",rootData:o,
dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.
isArray(r)){if(r.length>4096){let a={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"max\
Items",params:{limit:4096}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)g(r[a],{instancePath:i+"/clu\
sters/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{
let n={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),t++}}if(s.headless!==void 0&&typeof s.headless!="boolean"){let r={instancePath:i+"/headless",schemaPath:"\
#/properties/headless/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Wr(r[a],{instancePath:i+"/p\
orts/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),t=e.
length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(s.aliases!==void 0){let r=s.aliases;if(Array.isArray(r)){if(r.length>16){let a={instancePath:i+
"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[a]:e.push(a),t++}
let n=r.length;for(let a=0;a<n;a++)Qr(r[a],{instancePath:i+"/aliases/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||
(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length)}else{let n={instancePath:i+"/aliases",schemaPath:"#/properties/ali\
ases/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.endpoints!==void 0){let r=s.endpoints;
if(Array.isArray(r)){if(r.length>65536){let a={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",
keyword:"maxItems",params:{limit:65536}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Jr(r[a],{instancePath:i+
"/endpoints/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),
t=e.length)}else{let n={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),t++}return Xr.errors=e,t===0}Xr.evaluated={props:{namespace:!0,name:!0,service:!0,clusters:!0,
headless:!0,ports:!0,aliases:!0,endpoints:!0},dynamicProps:!1,dynamicItems:!1};function ds(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=ds.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"format"}};e===null?e=[r]:e.push(r),t++}if(s.slice===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"slice"}};e===null?e=[r]:e.push(r),t++}
if(s.cluster===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cluster"}};
e===null?e=[r]:e.push(r),t++}if(s.subnets===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"subnets"}};e===null?e=[r]:e.push(r),t++}if(s.routers===void 0){let r={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"routers"}};e===null?e=[r]:e.push(r),t++}if(s.blocks===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"blocks"}};e===null?e=[r]:e.push(r),t++}if(s.vips===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"vips"}};e===null?e=[r]:e.push(
r),t++}if(s.mtu===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mtu"}};
e===null?e=[r]:e.push(r),t++}if(s.driver===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"driver"}};e===null?e=[r]:e.push(r),t++}if(s.epoch===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"epoch"}};e===null?e=[r]:e.push(r),t++}if(s.peers===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"peers"}};e===null?e=[r]:e.push(r),t++}if(s.exports===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exports"}};e===null?e=
[r]:e.push(r),t++}if(s.format!==void 0&&(Mr(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"format",
rootData:o,dynamicAnchors:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.length)),s.slice!==void 0&&(g(s.slice,{instancePath:i+
"/slice",parentData:s,parentDataProperty:"slice",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)),s.cluster!==void 0&&(g(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:o,
dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.subnets!==void 0){let r=s.subnets;if(Array.isArray(
r)){if(r.length>2){let a={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/maxItems",keyword:"maxItems",params:{
limit:2}};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)z(r[a],{instancePath:i+
"/subnets/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),t=
e.length)}else{let n={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[n]:e.push(n),t++}}if(s.routers!==void 0){let r=s.routers;if(Array.isArray(r)){if(r.length>2){let a={instancePath:i+
"/routers",schemaPath:"#/properties/routers/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[a]:e.push(a),t++}
if(r.length<1){let a={instancePath:i+"/routers",schemaPath:"#/properties/routers/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)N(r[a],{instancePath:i+"/routers/"+a,parentData:r,parentDataProperty:a,
rootData:o,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let n={instancePath:i+"/routers",
schemaPath:"#/properties/routers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.blocks!==
void 0){let r=s.blocks;if(Array.isArray(r)){if(r.length>256){let a={instancePath:i+"/blocks",schemaPath:"#/properties/bl\
ocks/maxItems",keyword:"maxItems",params:{limit:256}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)z(
r[a],{instancePath:i+"/blocks/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?z.errors:
e.concat(z.errors),t=e.length)}else{let n={instancePath:i+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.vips!==void 0){let r=s.vips;if(Array.isArray(r)){if(r.length>2){
let a={instancePath:i+"/vips",schemaPath:"#/properties/vips/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[a]:
e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)z(r[a],{instancePath:i+"/vips/"+a,parentData:r,parentDataProperty:a,rootData:o,
dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)}else{let n={instancePath:i+"/vips",schemaPath:"#\
/properties/vips/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.mtu!==void 0){let r=s.mtu;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/type",
keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>9e3||isNaN(
r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e3}};
e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.driver!==void 0&&(Br(s.driver,{instancePath:i+
"/driver",parentData:s,parentDataProperty:"driver",rootData:o,dynamicAnchors:l})||(e=e===null?Br.errors:e.concat(Br.errors),
t=e.length)),s.epoch!==void 0){let r=s.epoch;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/epoch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let n={instancePath:i+"/epoch",schemaPath:"#/properties/epoch/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){
let n={instancePath:i+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[n]:e.push(n),t++}}}if(s.portRange!==void 0){let r=s.portRange;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
first===void 0){let n={instancePath:i+"/portRange",schemaPath:"#/properties/portRange/required",keyword:"required",params:{
missingProperty:"first"}};e===null?e=[n]:e.push(n),t++}if(r.last===void 0){let n={instancePath:i+"/portRange",schemaPath:"\
#/properties/portRange/required",keyword:"required",params:{missingProperty:"last"}};e===null?e=[n]:e.push(n),t++}if(r.first!==
void 0){let n=r.first;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let a={instancePath:i+"/portRange/first",
schemaPath:"#/properties/portRange/properties/first/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(
a),t++}if(typeof n=="number"&&isFinite(n)){if(n>65535||isNaN(n)){let a={instancePath:i+"/portRange/first",schemaPath:"#/\
properties/portRange/properties/first/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[a]:e.
push(a),t++}if(n<1||isNaN(n)){let a={instancePath:i+"/portRange/first",schemaPath:"#/properties/portRange/properties/fir\
st/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),t++}}}if(r.last!==void 0){let n=r.
last;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let a={instancePath:i+"/portRange/last",schemaPath:"#/pro\
perties/portRange/properties/last/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof n==
"number"&&isFinite(n)){if(n>65535||isNaN(n)){let a={instancePath:i+"/portRange/last",schemaPath:"#/properties/portRange/\
properties/last/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[a]:e.push(a),t++}if(n<1||isNaN(
n)){let a={instancePath:i+"/portRange/last",schemaPath:"#/properties/portRange/properties/last/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),t++}}}}else{let n={instancePath:i+"/portRange",schemaPath:"#/\
properties/portRange/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(s.peers!==void 0){let r=s.
peers;if(Array.isArray(r)){if(r.length>4096){let a={instancePath:i+"/peers",schemaPath:"#/properties/peers/maxItems",keyword:"\
maxItems",params:{limit:4096}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Gr(r[a],{instancePath:i+"\
/peers/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?Gr.errors:e.concat(Gr.errors),t=
e.length)}else{let n={instancePath:i+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),t++}}if(s.exports!==void 0){let r=s.exports;if(Array.isArray(r)){if(r.length>65536){let a={instancePath:i+
"/exports",schemaPath:"#/properties/exports/maxItems",keyword:"maxItems",params:{limit:65536}};e===null?e=[a]:e.push(a),
t++}let n=r.length;for(let a=0;a<n;a++)Xr(r[a],{instancePath:i+"/exports/"+a,parentData:r,parentDataProperty:a,rootData:o,
dynamicAnchors:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),t=e.length)}else{let n={instancePath:i+"/exports",schemaPath:"\
#/properties/exports/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ds.errors=e,t===0}ds.evaluated=
{props:{format:!0,slice:!0,cluster:!0,subnets:!0,routers:!0,blocks:!0,vips:!0,mtu:!0,driver:!0,epoch:!0,portRange:!0,peers:!0,
exports:!0},dynamicProps:!1,dynamicItems:!1};var _t=hs;function Yr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=Yr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return Yr.errors=e,t===0}Yr.evaluated={dynamicProps:!1,
dynamicItems:!1};function q(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=q.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!R.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};var It={type:"object",required:["cluster","gateway","up","implementation"],properties:{cluster:{$ref:"#/$defs/name"},gateway:{
$ref:"#/$defs/name"},up:{type:"boolean"},implementation:{type:"string",enum:["kernel","userspace"]},rttMilliseconds:{type:"\
number",minimum:0},lossRatio:{type:"number",minimum:0,maximum:1},receivedBytes:{type:"integer",minimum:0,maximum:9007199254740991},
sentBytes:{type:"integer",minimum:0,maximum:9007199254740991},handshakeAgeSeconds:{type:"number",minimum:0}}};function es(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,p=es.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.cluster===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cluster"}};e===null?e=
[r]:e.push(r),t++}if(s.gateway===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
gateway"}};e===null?e=[r]:e.push(r),t++}if(s.up===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"up"}};e===null?e=[r]:e.push(r),t++}if(s.implementation===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"implementation"}};e===null?e=[r]:e.push(r),t++}if(s.cluster!==void 0&&
(q(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:o,dynamicAnchors:l})||(e=e===
null?q.errors:e.concat(q.errors),t=e.length)),s.gateway!==void 0&&(q(s.gateway,{instancePath:i+"/gateway",parentData:s,parentDataProperty:"\
gateway",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.up!==void 0&&typeof s.up!=
"boolean"){let r={instancePath:i+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}if(s.implementation!==void 0){let r=s.implementation;if(typeof r!="string"){let n={instancePath:i+"/\
implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),t++}if(!(r==="kernel"||r==="userspace")){let n={instancePath:i+"/implementation",schemaPath:"#/properties/implementat\
ion/enum",keyword:"enum",params:{allowedValues:It.properties.implementation.enum}};e===null?e=[n]:e.push(n),t++}}if(s.rttMilliseconds!==
void 0){let r=s.rttMilliseconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:i+"/rttMillise\
conds",schemaPath:"#/properties/rttMilliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=
[n]:e.push(n),t++}}else{let n={instancePath:i+"/rttMilliseconds",schemaPath:"#/properties/rttMilliseconds/type",keyword:"\
type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}if(s.lossRatio!==void 0){let r=s.lossRatio;if(typeof r=="num\
ber"&&isFinite(r)){if(r>1||isNaN(r)){let n={instancePath:i+"/lossRatio",schemaPath:"#/properties/lossRatio/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+"/lossRa\
tio",schemaPath:"#/properties/lossRatio/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(
n),t++}}else{let n={instancePath:i+"/lossRatio",schemaPath:"#/properties/lossRatio/type",keyword:"type",params:{type:"nu\
mber"}};e===null?e=[n]:e.push(n),t++}}if(s.receivedBytes!==void 0){let r=s.receivedBytes;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/receivedBytes",schemaPath:"#/properties/receivedBytes/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>9007199254740991||isNaN(
r)){let n={instancePath:i+"/receivedBytes",schemaPath:"#/properties/receivedBytes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+"/receivedBytes",schemaPath:"\
#/properties/receivedBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.
sentBytes!==void 0){let r=s.sentBytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/\
sentBytes",schemaPath:"#/properties/sentBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let n={instancePath:i+"/sentBytes",schemaPath:"#/pr\
operties/sentBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[n]:e.push(n),
t++}if(r<0||isNaN(r)){let n={instancePath:i+"/sentBytes",schemaPath:"#/properties/sentBytes/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.handshakeAgeSeconds!==void 0){let r=s.handshakeAgeSeconds;
if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:i+"/handshakeAgeSeconds",schemaPath:"#/propert\
ies/handshakeAgeSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/handshakeAgeSeconds",schemaPath:"#/properties/handshakeAgeSeconds/type",keyword:"type",params:{type:"\
number"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return es.errors=e,t===0}es.evaluated={props:{cluster:!0,gateway:!0,up:!0,implementation:!0,
rttMilliseconds:!0,lossRatio:!0,receivedBytes:!0,sentBytes:!0,handshakeAgeSeconds:!0},dynamicProps:!1,dynamicItems:!1};var Rs=new RegExp(
"^(?:[0-9a-f]{64})?$","u");function rs(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=rs.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.slice===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
slice"}};e===null?e=[r]:e.push(r),t++}if(s.digest===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"digest"}};e===null?e=[r]:e.push(r),t++}if(s.ready===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ready"}};e===null?e=[r]:e.push(r),t++}if(s.problem===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problem"}};e===null?e=[r]:e.push(r),t++}
if(s.tunnels===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tunnels"}};
e===null?e=[r]:e.push(r),t++}if(s.slice!==void 0&&(q(s.slice,{instancePath:i+"/slice",parentData:s,parentDataProperty:"s\
lice",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.digest!==void 0){let r=s.digest;
if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/digest",schemaPath:"#/properties/digest/maxLength",keyword:"m\
axLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}if(!Rs.test(r)){let n={instancePath:i+"/digest",schemaPath:"#/\
properties/digest/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{64})?$"}};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),t++}}if(s.ready!==void 0&&typeof s.ready!="boolean"){let r={instancePath:i+"/ready",schemaPath:"#/properti\
es/ready/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.problem!==void 0){let r=s.problem;
if(typeof r=="string"){if(y(r)>4096){let n={instancePath:i+"/problem",schemaPath:"#/properties/problem/maxLength",keyword:"\
maxLength",params:{limit:4096}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/problem",schemaPath:"#/proper\
ties/problem/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.commit!==void 0){let r=s.commit;
if(typeof r=="string"){if(y(r)>40){let n={instancePath:i+"/commit",schemaPath:"#/properties/commit/maxLength",keyword:"m\
axLength",params:{limit:40}};e===null?e=[n]:e.push(n),t++}if(!gs.test(r)){let n={instancePath:i+"/commit",schemaPath:"#/\
properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),t++}}if(s.tunnels!==void 0){let r=s.tunnels;if(Array.isArray(r)){if(r.length>65536){let a={instancePath:i+"/tunnels",
schemaPath:"#/properties/tunnels/maxItems",keyword:"maxItems",params:{limit:65536}};e===null?e=[a]:e.push(a),t++}let n=r.
length;for(let a=0;a<n;a++)es(r[a],{instancePath:i+"/tunnels/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||
(e=e===null?es.errors:e.concat(es.errors),t=e.length)}else{let n={instancePath:i+"/tunnels",schemaPath:"#/properties/tun\
nels/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return rs.errors=e,t===0}rs.evaluated={props:{
slice:!0,digest:!0,ready:!0,problem:!0,commit:!0,tunnels:!0},dynamicProps:!1,dynamicItems:!1};function ss(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=ss.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"}};
e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(y(r)>
64){let n={instancePath:i+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64}};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(y(r)>1024){let n={
instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return ss.errors=e,t===0}ss.evaluated={props:{code:!0,message:!0},dynamicProps:!1,
dynamicItems:!1};function ts(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){let e=null,t=0,
p=ts.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>35){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[r]:e.push(r),t++}if(y(s)<20){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[r]:e.push(r),t++}if(!xs.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return ts.errors=e,t===0}ts.evaluated=
{dynamicProps:!1,dynamicItems:!1};function hs(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:l={}}={}){
let e=null,t=0,p=hs.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.format===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
format"}};e===null?e=[r]:e.push(r),t++}if(s.cluster===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"cluster"}};e===null?e=[r]:e.push(r),t++}if(s.agent===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"agent"}};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}
if(s.reads===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reads"}};
e===null?e=[r]:e.push(r),t++}if(s.hub===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"hub"}};e===null?e=[r]:e.push(r),t++}if(s.sequence===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"sequence"}};e===null?e=[r]:e.push(r),t++}if(s.slices===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"slices"}};e===null?e=[r]:e.push(r),t++}if(s.refusals===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"refusals"}};e===null?e=
[r]:e.push(r),t++}if(s.appliedAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
appliedAt"}};e===null?e=[r]:e.push(r),t++}if(s.format!==void 0&&(Yr(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"\
format",rootData:o,dynamicAnchors:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),t=e.length)),s.cluster!==void 0&&(q(s.cluster,
{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)),s.agent!==void 0&&(q(s.agent,{instancePath:i+"/agent",parentData:s,parentDataProperty:"a\
gent",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.version!==void 0){let r=s.version;
if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"\
maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/version",schemaPath:"#/properti\
es/version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.reads!==void 0){let r=s.reads;
if(Array.isArray(r)){if(r.length>16){let a={instancePath:i+"/reads",schemaPath:"#/properties/reads/maxItems",keyword:"ma\
xItems",params:{limit:16}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++){let u=r[a];if(!(typeof u=="n\
umber"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let m={instancePath:i+"/reads/"+a,schemaPath:"#/properties/reads/items/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u)){let m={
instancePath:i+"/reads/"+a,schemaPath:"#/properties/reads/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};
e===null?e=[m]:e.push(m),t++}if(u<1||isNaN(u)){let m={instancePath:i+"/reads/"+a,schemaPath:"#/properties/reads/items/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.push(m),t++}}}}else{let n={instancePath:i+"/\
reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.hub!==
void 0){let r=s.hub;if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/hub",schemaPath:"#/properties/hub/maxLeng\
th",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}if(!Rs.test(r)){let n={instancePath:i+"/hub",schemaPath:"\
#/properties/hub/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{64})?$"}};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/hub",schemaPath:"#/properties/hub/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
t++}}if(s.sequence!==void 0){let r=s.sequence;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let n={instancePath:i+"/sequence",schemaPath:"#/pro\
perties/sequence/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[n]:e.push(n),t++}
if(r<0||isNaN(r)){let n={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.slices!==void 0){let r=s.slices;if(Array.isArray(r)){if(r.
length>65536){let a={instancePath:i+"/slices",schemaPath:"#/properties/slices/maxItems",keyword:"maxItems",params:{limit:65536}};
e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)rs(r[a],{instancePath:i+"/slices/"+a,parentData:r,parentDataProperty:a,
rootData:o,dynamicAnchors:l})||(e=e===null?rs.errors:e.concat(rs.errors),t=e.length)}else{let n={instancePath:i+"/slices",
schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.refusals!==
void 0){let r=s.refusals;if(Array.isArray(r)){if(r.length>256){let a={instancePath:i+"/refusals",schemaPath:"#/propertie\
s/refusals/maxItems",keyword:"maxItems",params:{limit:256}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)
ss(r[a],{instancePath:i+"/refusals/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:l})||(e=e===null?ss.errors:
e.concat(ss.errors),t=e.length)}else{let n={instancePath:i+"/refusals",schemaPath:"#/properties/refusals/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}s.appliedAt!==void 0&&(ts(s.appliedAt,{instancePath:i+"/appli\
edAt",parentData:s,parentDataProperty:"appliedAt",rootData:o,dynamicAnchors:l})||(e=e===null?ts.errors:e.concat(ts.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return hs.errors=e,t===0}hs.evaluated={props:{format:!0,cluster:!0,agent:!0,version:!0,reads:!0,hub:!0,sequence:!0,
slices:!0,refusals:!0,appliedAt:!0},dynamicProps:!1,dynamicItems:!1};export{zt as validateCluster,Nt as validateFleet,Et as validateQoSProfile,Ft as validateServiceExport,Zt as validateSlice,
St as validateWireControl,Vt as validateWireFacts,Ct as validateWireFleet,Rt as validateWireIndex,Tt as validateWireSlice,
_t as validateWireStatus};
