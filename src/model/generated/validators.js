// Generated from schema/ by scripts/generate.ts. Do not edit.
var Jr=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(c){throw i=0,c}};var ns=Jr(Xr=>{"use strict";Object.defineProperty(Xr,"__esModule",{value:!0});function is(s){let i=s.length,c=0,f=0,l;for(;f<
i;)c++,l=s.charCodeAt(f++),l>=55296&&l<=56319&&f<i&&(l=s.charCodeAt(f),(l&64512)===56320&&f++);return c}Xr.default=is;is.
code='require("ajv/dist/runtime/ucs2length").default'});var ps=Jr((rt,as)=>{"use strict";as.exports=function s(i,c){if(i===c)return!0;if(i&&c&&typeof i=="object"&&typeof c=="ob\
ject"){if(i.constructor!==c.constructor)return!1;var f,l,m;if(Array.isArray(i)){if(f=i.length,f!=c.length)return!1;for(l=
f;l--!==0;)if(!s(i[l],c[l]))return!1;return!0}if(i.constructor===RegExp)return i.source===c.source&&i.flags===c.flags;if(i.
valueOf!==Object.prototype.valueOf)return i.valueOf()===c.valueOf();if(i.toString!==Object.prototype.toString)return i.toString()===
c.toString();if(m=Object.keys(i),f=m.length,f!==Object.keys(c).length)return!1;for(l=f;l--!==0;)if(!Object.prototype.hasOwnProperty.
call(c,m[l]))return!1;for(l=f;l--!==0;){var e=m[l];if(!s(i[e],c[e]))return!1}return!0}return i!==i&&c!==c}});var ls=Jr(Yr=>{"use strict";Object.defineProperty(Yr,"__esModule",{value:!0});var os=ps();os.code='require("ajv/dist/run\
time/equal").default';Yr.default=os});var tt=Kr;var y=ns().default,E=new RegExp("^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$","u");function J(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=J.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!E.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return J.errors=e,t===0}J.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Rr=new RegExp("^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$","u");function R(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=R.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Rr.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{\
0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return R.errors=e,t===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};var _r=new RegExp("^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$","u");function I(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=I.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!_r.test(s)){let r={instancePath:i,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return I.errors=
e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};function _(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=_.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#\
/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?e=[n]:e.push(n),t++}for(let n in s){let p=t;R(n,{instancePath:i,
parentData:s,parentDataProperty:f,rootData:l,dynamicAnchors:m})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var r=p===
t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=
[u]:e.push(u),t++}}for(let n in s)I(s[n],{instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,
rootData:l,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}return _.errors=e,t===0}_.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function X(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=X.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let p=t;R(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:l,dynamicAnchors:m})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length);var r=p===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let p=s[n];if(typeof p=="\
string"){if(y(p)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return X.errors=e,t===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Y.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(J(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:m})||(e=e===null?J.errors:e.concat(J.errors),t=
e.length)),s.labels!==void 0&&(_(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:l,
dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.annotations!==void 0&&(X(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:l,dynamicAnchors:m})||(e=e===null?X.errors:e.concat(
X.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return Y.errors=e,t===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gs={type:"object",additionalProperties:!1,
properties:{type:{type:"string",enum:["kubernetes","standalone"]},gateways:{$ref:"#/$defs/gateways"},networks:{$ref:"#/$\
defs/networks"},bandwidth:{$ref:"#/$defs/bandwidth"},location:{$ref:"#/$defs/location"},suspend:{type:"boolean"}}},Ps={type:"\
object",additionalProperties:!1,properties:{nodeSelector:{$ref:"#/$defs/labels"},count:{type:"integer",minimum:1,maximum:16},
portRange:{$ref:"#/$defs/portRange"},service:{type:"string",enum:["NodePort","LoadBalancer","HostPort"]},endpoints:{type:"\
array",maxItems:16,items:{type:"string",minLength:1,maxLength:253,pattern:"^[A-Za-z0-9:][-A-Za-z0-9_.:]{0,252}$"},uniqueItems:!0},
relay:{type:"boolean"}}};function F(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=F.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),
t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return F.errors=e,t===0}F.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ee(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.first===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
first"}};e===null?e=[r]:e.push(r),t++}if(s.last===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"last"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="first"||r==="last")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}s.first!==void 0&&(F(s.first,{instancePath:i+"/first",parentData:s,parentDataProperty:"first",rootData:l,dynamicAnchors:m})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.last!==void 0&&(F(s.last,{instancePath:i+"/last",parentData:s,parentDataProperty:"\
last",rootData:l,dynamicAnchors:m})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}ee.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ks=new RegExp("^[A-Za-z0-9:][-A-Za-z0-9_.:]{0,252}$","u");function re(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=re.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="nod\
eSelector"||r==="count"||r==="portRange"||r==="service"||r==="endpoints"||r==="relay")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.
nodeSelector!==void 0&&(_(s.nodeSelector,{instancePath:i+"/nodeSelector",parentData:s,parentDataProperty:"nodeSelector",
rootData:l,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.count!==void 0){let r=s.count;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>16||isNaN(r)){let n={
instancePath:i+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:16}};e===
null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}}if(s.portRange!==void 0&&(ee(s.portRange,{instancePath:i+
"/portRange",parentData:s,parentDataProperty:"portRange",rootData:l,dynamicAnchors:m})||(e=e===null?ee.errors:e.concat(ee.
errors),t=e.length)),s.service!==void 0){let r=s.service;if(typeof r!="string"){let n={instancePath:i+"/service",schemaPath:"\
#/properties/service/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="NodePort"||r===
"LoadBalancer"||r==="HostPort")){let n={instancePath:i+"/service",schemaPath:"#/properties/service/enum",keyword:"enum",
params:{allowedValues:Ps.properties.service.enum}};e===null?e=[n]:e.push(n),t++}}if(s.endpoints!==void 0){let r=s.endpoints;
if(Array.isArray(r)){if(r.length>16){let o={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"\
maxItems",params:{limit:16}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++){let h=r[o];if(typeof h=="s\
tring"){if(y(h)>253){let d={instancePath:i+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/maxLength",keyword:"\
maxLength",params:{limit:253}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/endpoints/"+o,schemaPath:"\
#/properties/endpoints/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!ks.test(h)){
let d={instancePath:i+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9:][-A-Za-z0-9_.:]{0,252}$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/endpoints/"+o,schemaPath:"\
#/properties/endpoints/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}let p=r.length,u;
if(p>1){let o={};for(;p--;){let h=r[p];if(typeof h=="string"){if(typeof o[h]=="number"){u=o[h];let d={instancePath:i+"/e\
ndpoints",schemaPath:"#/properties/endpoints/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[d]:e.push(
d),t++;break}o[h]=p}}}}else{let n={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.relay!==void 0&&typeof s.relay!="boolean"){let r={instancePath:i+"/rel\
ay",schemaPath:"#/properties/relay/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return re.errors=
e,t===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var us=new RegExp("^[0-9A-Fa-f:.]{2,45}/[0-9]{1,3}$","u");function A(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=A.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),typeof s=="string"){if(y(s)>49){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:49}};e===null?e=[r]:e.push(r),t++}if(y(s)<4){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:4}};e===null?e=[r]:e.push(r),t++}if(!us.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9A-Fa-f:.]{2,45}/[0-9]{1,3}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={dynamicProps:!1,
dynamicItems:!1};var $=ls().default;function se(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="pods"||r==="services"||r==="nodes")){let n={instancePath:i,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.pods!==
void 0){let r=s.pods;if(Array.isArray(r)){if(r.length>64){let o={instancePath:i+"/pods",schemaPath:"#/properties/pods/ma\
xItems",keyword:"maxItems",params:{limit:64}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++)A(r[o],{instancePath:i+
"/pods/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),t=e.
length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+"/pods",schemaPath:"#/p\
roperties/pods/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;break e}}}else{let n={instancePath:i+
"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.services!==
void 0){let r=s.services;if(Array.isArray(r)){if(r.length>64){let o={instancePath:i+"/services",schemaPath:"#/properties\
/services/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++)
A(r[o],{instancePath:i+"/services/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+
"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(
o),t++;break e}}}else{let n={instancePath:i+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),t++}}if(s.nodes!==void 0){let r=s.nodes;if(Array.isArray(r)){if(r.length>64){let o={instancePath:i+
"/nodes",schemaPath:"#/properties/nodes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[o]:e.push(o),t++}let n=r.
length;for(let o=0;o<n;o++)A(r[o],{instancePath:i+"/nodes/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){let o={
instancePath:i+"/nodes",schemaPath:"#/properties/nodes/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[
o]:e.push(o),t++;break e}}}else{let n={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return se.errors=e,t===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ws={type:["integer","string"],minimum:1,maximum:1e15,maxLength:16,pattern:"^[1-9][0-9]{0,14}[kMGT]?$"},rs=new RegExp(
"^[1-9][0-9]{0,14}[kMGT]?$","u");function S(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=S.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:ws.
type}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e15||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e15}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={
instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}
if(typeof s=="string"){if(y(s)>16){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}};
e===null?e=[r]:e.push(r),t++}if(!rs.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,14}[kMGT]?$"}};e===null?e=[r]:e.push(r),t++}}return S.errors=e,t===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};
function te(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="up"||r==="down")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.up!==void 0&&(S(s.up,{instancePath:i+"/up",
parentData:s,parentDataProperty:"up",rootData:l,dynamicAnchors:m})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),
s.down!==void 0&&(S(s.down,{instancePath:i+"/down",parentData:s,parentDataProperty:"down",rootData:l,dynamicAnchors:m})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return te.errors=e,t===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=ie.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
ies/longitude/type",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}s.region!==void 0&&(I(s.region,
{instancePath:i+"/region",parentData:s,parentDataProperty:"region",rootData:l,dynamicAnchors:m})||(e=e===null?I.errors:e.
concat(I.errors),t=e.length)),s.zone!==void 0&&(I(s.zone,{instancePath:i+"/zone",parentData:s,parentDataProperty:"zone",
rootData:l,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.provider!==void 0&&(I(s.provider,{
instancePath:i+"/provider",parentData:s,parentDataProperty:"provider",rootData:l,dynamicAnchors:m})||(e=e===null?I.errors:
e.concat(I.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return ie.errors=e,t===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=ne.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(!(r==="type"||r==="gateways"||r==="networks"||r==="bandwidth"||r==="location"||r==="suspend")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let n={instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="kubernetes"||r==="standalone")){let n={
instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:gs.properties.type.enum}};
e===null?e=[n]:e.push(n),t++}}if(s.gateways!==void 0&&(re(s.gateways,{instancePath:i+"/gateways",parentData:s,parentDataProperty:"\
gateways",rootData:l,dynamicAnchors:m})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),s.networks!==void 0&&(se(
s.networks,{instancePath:i+"/networks",parentData:s,parentDataProperty:"networks",rootData:l,dynamicAnchors:m})||(e=e===
null?se.errors:e.concat(se.errors),t=e.length)),s.bandwidth!==void 0&&(te(s.bandwidth,{instancePath:i+"/bandwidth",parentData:s,
parentDataProperty:"bandwidth",rootData:l,dynamicAnchors:m})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),s.location!==
void 0&&(ie(s.location,{instancePath:i+"/location",parentData:s,parentDataProperty:"location",rootData:l,dynamicAnchors:m})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),s.suspend!==void 0&&typeof s.suspend!="boolean"){let r={instancePath:i+
"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ne.
errors=e,t===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Kr(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Kr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(s.kind===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}
if(s.metadata===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metada\
ta"}};e===null?e=[r]:e.push(r),t++}if(s.spec===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="apiVersion"||r==="kind"||r==="met\
adata"||r==="spec")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.apiVersion!==void 0&&s.apiVersion!=="fleetslice.io/v1alpha1"){let r={instancePath:i+"/\
apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"fleetslice.io/v1alpha1"}};e===
null?e=[r]:e.push(r),t++}if(s.kind!==void 0&&s.kind!=="Cluster"){let r={instancePath:i+"/kind",schemaPath:"#/properties/\
kind/const",keyword:"const",params:{allowedValue:"Cluster"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(Y(s.metadata,
{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:l,dynamicAnchors:m})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length)),s.spec!==void 0&&(ne(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"spe\
c",rootData:l,dynamicAnchors:m})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Kr.errors=e,t===0}Kr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var it=Tr;function P(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=P.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!E.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return P.errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=L.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Rr.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=K.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!_r.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return K.errors=e,t===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function T(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=T.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>64){
let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?e=[n]:e.push(n),t++}
for(let n in s){let p=t;L(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:l,dynamicAnchors:m})||(e=e===null?
L.errors:e.concat(L.errors),t=e.length);var r=p===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)K(s[n],{instancePath:i+"/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:l,dynamicAnchors:m})||(e=e===null?K.errors:e.concat(
K.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),t++}return T.errors=e,t===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let p=t;L(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:l,dynamicAnchors:m})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length);var r=p===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let p=s[n];if(typeof p=="\
string"){if(y(p)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return ae.errors=e,t===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=pe.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(P(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=
e.length)),s.labels!==void 0&&(T(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:l,
dynamicAnchors:m})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.annotations!==void 0&&(ae(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:l,dynamicAnchors:m})||(e=e===null?ae.errors:e.concat(
ae.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return pe.errors=e,t===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return oe.errors=e,t===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var vs={type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["FullMesh","HubSpoke","Custom"]},hubs:{
type:"array",maxItems:64,items:{$ref:"#/$defs/name"},uniqueItems:!0},edges:{type:"array",maxItems:8192,items:{$ref:"#/$d\
efs/edge"}}}};function le(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.from===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};
e===null?e=[r]:e.push(r),t++}if(s.to===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"to"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="from"||r==="to")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.from!==
void 0&&(P(s.from,{instancePath:i+"/from",parentData:s,parentDataProperty:"from",rootData:l,dynamicAnchors:m})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)),s.to!==void 0&&(P(s.to,{instancePath:i+"/to",parentData:s,parentDataProperty:"t\
o",rootData:l,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===0}le.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=me.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="type"||r==="hubs"||r==="edges")){let n={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.type!==void 0){
let r=s.type;if(typeof r!="string"){let n={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="FullMesh"||r==="HubSpoke"||r==="Custom")){let n={instancePath:i+"\
/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:vs.properties.type.enum}};e===null?e=[n]:
e.push(n),t++}}if(s.hubs!==void 0){let r=s.hubs;if(Array.isArray(r)){if(r.length>64){let o={instancePath:i+"/hubs",schemaPath:"\
#/properties/hubs/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<
n;o++)P(r[o],{instancePath:i+"/hubs/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+
"/hubs",schemaPath:"#/properties/hubs/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;
break e}}}else{let n={instancePath:i+"/hubs",schemaPath:"#/properties/hubs/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(s.edges!==void 0){let r=s.edges;if(Array.isArray(r)){if(r.length>8192){let p={instancePath:i+
"/edges",schemaPath:"#/properties/edges/maxItems",keyword:"maxItems",params:{limit:8192}};e===null?e=[p]:e.push(p),t++}let n=r.
length;for(let p=0;p<n;p++)le(r[p],{instancePath:i+"/edges/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||
(e=e===null?le.errors:e.concat(le.errors),t=e.length)}else{let n={instancePath:i+"/edges",schemaPath:"#/properties/edges\
/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return me.errors=e,t===0}me.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $s={type:"object",additionalProperties:!1,properties:{driver:{type:"string",enum:["wireguard","open\
vpn","ipsec"]},keyRotation:{$ref:"#/$defs/duration"},mtu:{type:"integer",minimum:1280,maximum:9e3}}};var fs=new RegExp("^[1-9][0-9]{0,5}[smhd]$","u");function O(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0,a=O.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
typeof s=="string"){if(y(s)>8){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:8}};e===
null?e=[r]:e.push(r),t++}if(y(s)<2){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};
e===null?e=[r]:e.push(r),t++}if(!fs.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,5}[smhd]$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return O.errors=e,t===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=ue.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(!(r==="driver"||r==="keyRotation"||r==="mtu")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.driver!==void 0){let r=s.driver;if(typeof r!=
"string"){let n={instancePath:i+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),t++}if(!(r==="wireguard"||r==="openvpn"||r==="ipsec")){let n={instancePath:i+"/driver",schemaPath:"\
#/properties/driver/enum",keyword:"enum",params:{allowedValues:$s.properties.driver.enum}};e===null?e=[n]:e.push(n),t++}}
if(s.keyRotation!==void 0&&(O(s.keyRotation,{instancePath:i+"/keyRotation",parentData:s,parentDataProperty:"keyRotation",
rootData:l,dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s.mtu!==void 0){let r=s.mtu;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",
params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>9e3||isNaN(r)){let n={instancePath:i+
"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e3}};e===null?e=[n]:e.push(
n),t++}if(r<1280||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{
comparison:">=",limit:1280}};e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ue.errors=e,t===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xs={type:"object",additionalProperties:!1,properties:{mode:{type:"string",enum:["Enforce","Audit","\
Off"]},allow:{type:"array",maxItems:256,items:{$ref:"#/$defs/isolationRule"}}}};function fe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return fe.errors=e,t===0}fe.
evaluated={dynamicProps:!1,dynamicItems:!1};var bs={type:"string",enum:["TCP","UDP","SCTP"]};function ce(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=ce.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="TCP"||s==="UDP"||s==="SCTP")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:bs.enum}};e===null?e=[r]:e.push(r),t++}return ce.errors=e,t===0}
ce.evaluated={dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.port===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="port"||r==="protocol")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),t++}s.port!==void 0&&(fe(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"port",rootData:l,
dynamicAnchors:m})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),s.protocol!==void 0&&(ce(s.protocol,{instancePath:i+
"/protocol",parentData:s,parentDataProperty:"protocol",rootData:l,dynamicAnchors:m})||(e=e===null?ce.errors:e.concat(ce.
errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return ye.errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=de.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.namespace===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[r]:e.push(r),
t++}for(let r in s)if(!(r==="namespace"||r==="clusters"||r==="ports")){let n={instancePath:i,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.namespace!==void 0&&
(P(s.namespace,{instancePath:i+"/namespace",parentData:s,parentDataProperty:"namespace",rootData:l,dynamicAnchors:m})||(e=
e===null?P.errors:e.concat(P.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let o={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++)P(r[o],{instancePath:i+"/clusters/"+o,parentData:r,parentDataProperty:o,
rootData:l,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)
for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let p={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)ye(r[p],{instancePath:i+"/p\
orts/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.
length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return de.errors=e,t===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=he.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="mod\
e"||r==="allow")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let n={instancePath:i+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="Enforce"||r==="Aud\
it"||r==="Off")){let n={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:xs.
properties.mode.enum}};e===null?e=[n]:e.push(n),t++}}if(s.allow!==void 0){let r=s.allow;if(Array.isArray(r)){if(r.length>
256){let p={instancePath:i+"/allow",schemaPath:"#/properties/allow/maxItems",keyword:"maxItems",params:{limit:256}};e===
null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)de(r[p],{instancePath:i+"/allow/"+p,parentData:r,parentDataProperty:p,
rootData:l,dynamicAnchors:m})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)}else{let n={instancePath:i+"/allow",
schemaPath:"#/properties/allow/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return he.errors=e,t===0}he.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ge(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="clusterPrefix"||r==="topology"||r==="tunnel"||r==="na\
mespaceIsolation"||r==="qosProfile")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.clusterPrefix!==void 0&&(oe(s.clusterPrefix,{instancePath:i+
"/clusterPrefix",parentData:s,parentDataProperty:"clusterPrefix",rootData:l,dynamicAnchors:m})||(e=e===null?oe.errors:e.
concat(oe.errors),t=e.length)),s.topology!==void 0&&(me(s.topology,{instancePath:i+"/topology",parentData:s,parentDataProperty:"\
topology",rootData:l,dynamicAnchors:m})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),s.tunnel!==void 0&&(ue(s.
tunnel,{instancePath:i+"/tunnel",parentData:s,parentDataProperty:"tunnel",rootData:l,dynamicAnchors:m})||(e=e===null?ue.
errors:e.concat(ue.errors),t=e.length)),s.namespaceIsolation!==void 0&&(he(s.namespaceIsolation,{instancePath:i+"/namesp\
aceIsolation",parentData:s,parentDataProperty:"namespaceIsolation",rootData:l,dynamicAnchors:m})||(e=e===null?he.errors:
e.concat(he.errors),t=e.length)),s.qosProfile!==void 0&&(P(s.qosProfile,{instancePath:i+"/qosProfile",parentData:s,parentDataProperty:"\
qosProfile",rootData:l,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ge.errors=e,t===0}ge.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var cs=new RegExp("^[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?){0,126}$","u");function Pe(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Pe.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>253){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!cs.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9\
_]{0,61}[a-z0-9])?){0,126}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return Pe.errors=e,t===0}Pe.evaluated={dynamicProps:!1,dynamicItems:!1};function ke(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=ke.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="maxDeletionShare"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.maxDeletionShare!==void 0){let r=s.maxDeletionShare;
if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){let n={instancePath:i+"/maxDeletionShare",schemaPath:"#/properties\
/maxDeletionShare/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(
r)){let n={instancePath:i+"/maxDeletionShare",schemaPath:"#/properties/maxDeletionShare/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/maxDeletionShare",schemaPath:"#/pro\
perties/maxDeletionShare/type",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ke.errors=e,t===0}ke.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Is=new RegExp("^[A-Z][A-Za-z]{1,31}/[a-z0-9][-a-z0-9./]{0,158}$","u"),Ds=new RegExp("^20[0-9]{2}-(?:0[1-9]|1[0-2])-(\
?:0[1-9]|[12][0-9]|3[01])$","u");function we(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=we.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.risk===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
risk"}};e===null?e=[r]:e.push(r),t++}if(s.object===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"object"}};e===null?e=[r]:e.push(r),t++}if(s.until===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"until"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="r\
isk"||r==="object"||r==="until")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.risk!==void 0&&(P(s.risk,{instancePath:i+"/risk",parentData:s,
parentDataProperty:"risk",rootData:l,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.object!==
void 0){let r=s.object;if(typeof r=="string"){if(y(r)>192){let n={instancePath:i+"/object",schemaPath:"#/properties/obje\
ct/maxLength",keyword:"maxLength",params:{limit:192}};e===null?e=[n]:e.push(n),t++}if(y(r)<3){let n={instancePath:i+"/ob\
ject",schemaPath:"#/properties/object/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[n]:e.push(n),t++}if(!Is.
test(r)){let n={instancePath:i+"/object",schemaPath:"#/properties/object/pattern",keyword:"pattern",params:{pattern:"^[A\
-Z][A-Za-z]{1,31}/[a-z0-9][-a-z0-9./]{0,158}$"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/object",schemaPath:"\
#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.until!==void 0){let r=s.
until;if(typeof r=="string"){if(y(r)>10){let n={instancePath:i+"/until",schemaPath:"#/properties/until/maxLength",keyword:"\
maxLength",params:{limit:10}};e===null?e=[n]:e.push(n),t++}if(y(r)<10){let n={instancePath:i+"/until",schemaPath:"#/prop\
erties/until/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[n]:e.push(n),t++}if(!Ds.test(r)){let n={instancePath:i+
"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1\
-9]|[12][0-9]|3[01])$"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/until",schemaPath:"#/properties/unti\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}we.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var qs={type:"object",additionalProperties:!1,required:["key","operator"],properties:{key:{$ref:"#/$defs/labelKey"},operator:{
type:"string",enum:["In","NotIn","Exists","DoesNotExist"]},values:{type:"array",maxItems:64,items:{$ref:"#/$defs/labelVa\
lue"},uniqueItems:!0}}};function ve(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.key===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[r]:e.push(r),t++}if(s.operator===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="key"||r==="operator"||r===
"values")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.key!==void 0&&(L(s.key,{instancePath:i+"/key",parentData:s,parentDataProperty:"key",rootData:l,
dynamicAnchors:m})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.operator!==void 0){let r=s.operator;if(typeof r!=
"string"){let n={instancePath:i+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}if(!(r==="In"||r==="NotIn"||r==="Exists"||r==="DoesNotExist")){let n={instancePath:i+"/oper\
ator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues:qs.properties.operator.enum}};e===null?
e=[n]:e.push(n),t++}}if(s.values!==void 0){let r=s.values;if(Array.isArray(r)){if(r.length>64){let o={instancePath:i+"/v\
alues",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[o]:e.push(o),t++}let n=r.
length;for(let o=0;o<n;o++)K(r[o],{instancePath:i+"/values/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){let o={
instancePath:i+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=
[o]:e.push(o),t++;break e}}}else{let n={instancePath:i+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function $e(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=$e.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="matchLabels"||r==="matchExpressions")){let n={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.matchLabels!==void 0&&
(T(s.matchLabels,{instancePath:i+"/matchLabels",parentData:s,parentDataProperty:"matchLabels",rootData:l,dynamicAnchors:m})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.matchExpressions!==void 0){let r=s.matchExpressions;if(Array.isArray(
r)){if(r.length>32){let p={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/maxItems",keyword:"\
maxItems",params:{limit:32}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)ve(r[p],{instancePath:i+"/m\
atchExpressions/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?ve.errors:e.concat(ve.errors),
t=e.length)}else{let n={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return $e.errors=e,t===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function xe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="clusters"||r==="clusterSelector"||r==="maxParallel"||r===
"pause"||r==="soak")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.name!==void 0&&(P(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",
rootData:l,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;
if(Array.isArray(r)){if(r.length>4096){let o={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"\
maxItems",params:{limit:4096}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++)P(r[o],{instancePath:i+"/\
clusters/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=
e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;break e}}}else{let n={
instancePath:i+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:
e.push(n),t++}}if(s.clusterSelector!==void 0&&($e(s.clusterSelector,{instancePath:i+"/clusterSelector",parentData:s,parentDataProperty:"\
clusterSelector",rootData:l,dynamicAnchors:m})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),s.maxParallel!==void 0){
let r=s.maxParallel;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/maxParallel",schemaPath:"\
#/properties/maxParallel/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&
isFinite(r)){if(r>4096||isNaN(r)){let n={instancePath:i+"/maxParallel",schemaPath:"#/properties/maxParallel/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:4096}};e===null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:i+"/max\
Parallel",schemaPath:"#/properties/maxParallel/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
n]:e.push(n),t++}}}if(s.pause!==void 0&&typeof s.pause!="boolean"){let r={instancePath:i+"/pause",schemaPath:"#/properti\
es/pause/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.soak!==void 0&&(O(s.soak,{instancePath:i+
"/soak",parentData:s,parentDataProperty:"soak",rootData:l,dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),t=
e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return xe.errors=e,t===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=be.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="waves"){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.waves!==void 0){let r=s.waves;if(Array.isArray(r)){if(r.length>64){let p={instancePath:i+"/waves",schemaPath:"\
#/properties/waves/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<
n;p++)xe(r[p],{instancePath:i+"/waves/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?xe.
errors:e.concat(xe.errors),t=e.length)}else{let n={instancePath:i+"/waves",schemaPath:"#/properties/waves/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return be.errors=e,t===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var As={type:"object",additionalProperties:!1,required:["name","paths"],properties:{name:{$ref:"#/$defs/name"},paths:{type:"\
array",maxItems:64,items:{type:"string",minLength:1,maxLength:256,pattern:"^[A-Za-z0-9_][-A-Za-z0-9_./]{0,255}$"},uniqueItems:!0},
slices:{type:"array",maxItems:1024,items:{type:"string",minLength:1,maxLength:63,pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}\
[a-z0-9*]?)$"},uniqueItems:!0},clusters:{type:"array",maxItems:1024,items:{type:"string",minLength:1,maxLength:63,pattern:"\
^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"},uniqueItems:!0},namespaces:{type:"array",maxItems:1024,items:{type:"string",
minLength:1,maxLength:63,pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"},uniqueItems:!0},kinds:{type:"array",maxItems:16,
items:{type:"string",enum:["Cluster","Slice","ServiceExport","QoSProfile"]},uniqueItems:!0}}},Ls=new RegExp("^[A-Za-z0-9\
_][-A-Za-z0-9_./]{0,255}$","u"),es=new RegExp("^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$","u");function Ie(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Ie.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.paths===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paths"}};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="name"||r==="paths"||r==="slices"||r==="clusters"||r==="namespaces"||r==="kinds")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),t++}if(s.name!==void 0&&(P(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:l,
dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.paths!==void 0){let r=s.paths;if(Array.isArray(
r)){if(r.length>64){let o={instancePath:i+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit:64}};
e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++){let h=r[o];if(typeof h=="string"){if(y(h)>256){let d={instancePath:i+
"/paths/"+o,schemaPath:"#/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[d]:e.push(
d),t++}if(y(h)<1){let d={instancePath:i+"/paths/"+o,schemaPath:"#/properties/paths/items/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!Ls.test(h)){let d={instancePath:i+"/paths/"+o,schemaPath:"#/propertie\
s/paths/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][-A-Za-z0-9_./]{0,255}$"}};e===null?e=[d]:e.push(
d),t++}}else{let d={instancePath:i+"/paths/"+o,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[d]:e.push(d),t++}}let p=r.length,u;if(p>1){let o={};for(;p--;){let h=r[p];if(typeof h=="string"){if(typeof o[h]==
"number"){u=o[h];let d={instancePath:i+"/paths",schemaPath:"#/properties/paths/uniqueItems",keyword:"uniqueItems",params:{
i:p,j:u}};e===null?e=[d]:e.push(d),t++;break}o[h]=p}}}}else{let n={instancePath:i+"/paths",schemaPath:"#/properties/path\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.slices!==void 0){let r=s.slices;if(Array.
isArray(r)){if(r.length>1024){let o={instancePath:i+"/slices",schemaPath:"#/properties/slices/maxItems",keyword:"maxItem\
s",params:{limit:1024}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++){let h=r[o];if(typeof h=="string"){
if(y(h)>63){let d={instancePath:i+"/slices/"+o,schemaPath:"#/properties/slices/items/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/slices/"+o,schemaPath:"#/properties/slices/it\
ems/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!es.test(h)){let d={instancePath:i+
"/slices/"+o,schemaPath:"#/properties/slices/items/pattern",keyword:"pattern",params:{pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{\
0,61}[a-z0-9*]?)$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/slices/"+o,schemaPath:"#/properties/slic\
es/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}let p=r.length,u;if(p>1){let o={};for(;p--;){
let h=r[p];if(typeof h=="string"){if(typeof o[h]=="number"){u=o[h];let d={instancePath:i+"/slices",schemaPath:"#/propert\
ies/slices/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[d]:e.push(d),t++;break}o[h]=p}}}}else{let n={
instancePath:i+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),t++}}if(s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>1024){let o={instancePath:i+"/clusters",
schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[o]:e.push(o),t++}let n=r.
length;for(let o=0;o<n;o++){let h=r[o];if(typeof h=="string"){if(y(h)>63){let d={instancePath:i+"/clusters/"+o,schemaPath:"\
#/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={
instancePath:i+"/clusters/"+o,schemaPath:"#/properties/clusters/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[d]:e.push(d),t++}if(!es.test(h)){let d={instancePath:i+"/clusters/"+o,schemaPath:"#/properties/clusters/items/pa\
ttern",keyword:"pattern",params:{pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"}};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:i+"/clusters/"+o,schemaPath:"#/properties/clusters/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),t++}}let p=r.length,u;if(p>1){let o={};for(;p--;){let h=r[p];if(typeof h=="string"){if(typeof o[h]==
"number"){u=o[h];let d={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"uniqueItems",
params:{i:p,j:u}};e===null?e=[d]:e.push(d),t++;break}o[h]=p}}}}else{let n={instancePath:i+"/clusters",schemaPath:"#/prop\
erties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.namespaces!==void 0){let r=s.
namespaces;if(Array.isArray(r)){if(r.length>1024){let o={instancePath:i+"/namespaces",schemaPath:"#/properties/namespace\
s/maxItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++){let h=r[o];
if(typeof h=="string"){if(y(h)>63){let d={instancePath:i+"/namespaces/"+o,schemaPath:"#/properties/namespaces/items/maxL\
ength",keyword:"maxLength",params:{limit:63}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/namespaces\
/"+o,schemaPath:"#/properties/namespaces/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),
t++}if(!es.test(h)){let d={instancePath:i+"/namespaces/"+o,schemaPath:"#/properties/namespaces/items/pattern",keyword:"p\
attern",params:{pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+
"/namespaces/"+o,schemaPath:"#/properties/namespaces/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.
push(d),t++}}let p=r.length,u;if(p>1){let o={};for(;p--;){let h=r[p];if(typeof h=="string"){if(typeof o[h]=="number"){u=
o[h];let d={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{
i:p,j:u}};e===null?e=[d]:e.push(d),t++;break}o[h]=p}}}}else{let n={instancePath:i+"/namespaces",schemaPath:"#/properties\
/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.kinds!==void 0){let r=s.kinds;
if(Array.isArray(r)){if(r.length>16){let o={instancePath:i+"/kinds",schemaPath:"#/properties/kinds/maxItems",keyword:"ma\
xItems",params:{limit:16}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++){let h=r[o];if(typeof h!="str\
ing"){let d={instancePath:i+"/kinds/"+o,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),t++}if(!(h==="Cluster"||h==="Slice"||h==="ServiceExport"||h==="QoSProfile")){let d={instancePath:i+
"/kinds/"+o,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues:As.properties.kinds.items.enum}};
e===null?e=[d]:e.push(d),t++}}let p=r.length,u;if(p>1){let o={};for(;p--;){let h=r[p];if(typeof h=="string"){if(typeof o[h]==
"number"){u=o[h];let d={instancePath:i+"/kinds",schemaPath:"#/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{
i:p,j:u}};e===null?e=[d]:e.push(d),t++;break}o[h]=p}}}}else{let n={instancePath:i+"/kinds",schemaPath:"#/properties/kind\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ie.errors=e,t===0}Ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var js=new RegExp("^[A-Za-z0-9_.][-A-Za-z0-9_./]{0,255}$","u");function De(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=De.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="def\
aults"||r==="include"||r==="zones"||r==="guards"||r==="acknowledge"||r==="rollout"||r==="tenants")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.defaults!==void 0&&(ge(s.defaults,{instancePath:i+"/defaults",parentData:s,parentDataProperty:"defaults",rootData:l,
dynamicAnchors:m})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),s.include!==void 0){let r=s.include;if(Array.
isArray(r)){if(r.length>16){let o={instancePath:i+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItem\
s",params:{limit:16}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++){let h=r[o];if(typeof h=="string"){
if(y(h)>256){let d={instancePath:i+"/include/"+o,schemaPath:"#/properties/include/items/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/include/"+o,schemaPath:"#/properties/include\
/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!js.test(h)){let d={instancePath:i+
"/include/"+o,schemaPath:"#/properties/include/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.][-A-Za-z0\
-9_./]{0,255}$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/include/"+o,schemaPath:"#/properties/includ\
e/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}let p=r.length,u;if(p>1){let o={};for(;p--;){
let h=r[p];if(typeof h=="string"){if(typeof o[h]=="number"){u=o[h];let d={instancePath:i+"/include",schemaPath:"#/proper\
ties/include/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[d]:e.push(d),t++;break}o[h]=p}}}}else{let n={
instancePath:i+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),t++}}if(s.zones!==void 0){let r=s.zones;if(Array.isArray(r)){if(r.length>8){let o={instancePath:i+"/zones",schemaPath:"\
#/properties/zones/maxItems",keyword:"maxItems",params:{limit:8}};e===null?e=[o]:e.push(o),t++}if(r.length<1){let o={instancePath:i+
"/zones",schemaPath:"#/properties/zones/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let n=r.
length;for(let o=0;o<n;o++)Pe(r[o],{instancePath:i+"/zones/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){
let o={instancePath:i+"/zones",schemaPath:"#/properties/zones/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?
e=[o]:e.push(o),t++;break e}}}else{let n={instancePath:i+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.guards!==void 0&&(ke(s.guards,{instancePath:i+"/guards",parentData:s,parentDataProperty:"\
guards",rootData:l,dynamicAnchors:m})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),s.acknowledge!==void 0){let r=s.
acknowledge;if(Array.isArray(r)){if(r.length>256){let p={instancePath:i+"/acknowledge",schemaPath:"#/properties/acknowle\
dge/maxItems",keyword:"maxItems",params:{limit:256}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)we(
r[p],{instancePath:i+"/acknowledge/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?we.errors:
e.concat(we.errors),t=e.length)}else{let n={instancePath:i+"/acknowledge",schemaPath:"#/properties/acknowledge/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.rollout!==void 0&&(be(s.rollout,{instancePath:i+"/rollou\
t",parentData:s,parentDataProperty:"rollout",rootData:l,dynamicAnchors:m})||(e=e===null?be.errors:e.concat(be.errors),t=
e.length)),s.tenants!==void 0){let r=s.tenants;if(Array.isArray(r)){if(r.length>1024){let p={instancePath:i+"/tenants",schemaPath:"\
#/properties/tenants/maxItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<
n;p++)Ie(r[p],{instancePath:i+"/tenants/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?
Ie.errors:e.concat(Ie.errors),t=e.length)}else{let n={instancePath:i+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Tr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Tr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
Fleet"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(pe(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:l,dynamicAnchors:m})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),s.spec!==void 0&&(De(s.spec,
{instancePath:i+"/spec",parentData:s,parentDataProperty:"spec",rootData:l,dynamicAnchors:m})||(e=e===null?De.errors:e.concat(
De.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return Tr.errors=e,t===0}Tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nt=Or;function qe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={
instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!E.test(s)){
let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return qe.errors=e,t===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function M(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=M.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Rr.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return M.errors=e,t===0}M.evaluated={dynamicProps:!1,dynamicItems:!1};function Ae(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!_r.test(
s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,6\
1}[A-Za-z0-9])?)?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return Ae.errors=e,t===0}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};function Le(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Le.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?
e=[n]:e.push(n),t++}for(let n in s){let p=t;M(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:l,dynamicAnchors:m})||
(e=e===null?M.errors:e.concat(M.errors),t=e.length);var r=p===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)Ae(s[n],{instancePath:i+"/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:l,dynamicAnchors:m})||(e=e===null?Ae.
errors:e.concat(Ae.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[n]:e.push(n),t++}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=je.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let p=t;M(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:l,dynamicAnchors:m})||
(e=e===null?M.errors:e.concat(M.errors),t=e.length);var r=p===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let p=s[n];if(typeof p=="\
string"){if(y(p)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return je.errors=e,t===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=ze.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(qe(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:m})||(e=e===null?qe.errors:e.concat(qe.errors),
t=e.length)),s.labels!==void 0&&(Le(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:l,
dynamicAnchors:m})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),s.annotations!==void 0&&(je(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:l,dynamicAnchors:m})||(e=e===null?je.errors:e.concat(
je.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return ze.errors=e,t===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zs={type:["integer","string"],minimum:1,maximum:1e15,maxLength:16,pattern:"^[1-9][0-9]{0,14}[kMGT]?$"};function Z(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Z.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!=
"string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:zs.type}};e===null?e=[r]:e.push(r),t++}if(typeof s==
"number"&&isFinite(s)){if(s>1e15||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e15}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"#/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}if(typeof s=="string"){if(y(s)>16){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}};e===null?e=[r]:e.push(r),t++}if(!rs.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,14}[kMGT]?$"}};e===null?e=[r]:e.push(r),t++}}return Z.
errors=e,t===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};var Ns={type:"string",enum:["Default","AF11","AF12","AF13",
"AF21","AF22","AF23","AF31","AF32","AF33","AF41","AF42","AF43","EF","CS1","CS2","CS3","CS4","CS5","CS6","CS7"]};function Ne(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Ne.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="Default"||s==="AF11"||s==="AF12"||
s==="AF13"||s==="AF21"||s==="AF22"||s==="AF23"||s==="AF31"||s==="AF32"||s==="AF33"||s==="AF41"||s==="AF42"||s==="AF43"||
s==="EF"||s==="CS1"||s==="CS2"||s==="CS3"||s==="CS4"||s==="CS5"||s==="CS6"||s==="CS7")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Ns.enum}};e===null?e=[r]:e.push(r),t++}return Ne.errors=e,t===0}Ne.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ee(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="priority"||r==="ceiling"||r==="guaranteed"||r==="dscp")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.priority!==void 0){let r=s.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)){if(r>7||isNaN(r)){let n={instancePath:i+"/priority",schemaPath:"#/properties/priorit\
y/maximum",keyword:"maximum",params:{comparison:"<=",limit:7}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:
e.push(n),t++}}}s.ceiling!==void 0&&(Z(s.ceiling,{instancePath:i+"/ceiling",parentData:s,parentDataProperty:"ceiling",rootData:l,
dynamicAnchors:m})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),s.guaranteed!==void 0&&(Z(s.guaranteed,{instancePath:i+
"/guaranteed",parentData:s,parentDataProperty:"guaranteed",rootData:l,dynamicAnchors:m})||(e=e===null?Z.errors:e.concat(
Z.errors),t=e.length)),s.dscp!==void 0&&(Ne(s.dscp,{instancePath:i+"/dscp",parentData:s,parentDataProperty:"dscp",rootData:l,
dynamicAnchors:m})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ee.errors=e,t===0}Ee.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Or(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=Or.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
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
QoSProfile"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(ze(s.metadata,{instancePath:i+"/metadata",parentData:s,
parentDataProperty:"metadata",rootData:l,dynamicAnchors:m})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),s.spec!==
void 0&&(Ee(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"spec",rootData:l,dynamicAnchors:m})||(e=e===
null?Ee.errors:e.concat(Ee.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Or.errors=e,t===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var at=Mr;var Es=new RegExp("^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$","u");function B(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=B.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[r]:e.push(r),t++}if(!Es.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return B.errors=e,t===0}B.evaluated={dynamicProps:!1,
dynamicItems:!1};function w(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=w.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!E.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function U(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=U.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Rr.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!_r.test(
s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,6\
1}[A-Za-z0-9])?)?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return Fe.errors=e,t===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Se(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Se.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?
e=[n]:e.push(n),t++}for(let n in s){let p=t;U(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:l,dynamicAnchors:m})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length);var r=p===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)Fe(s[n],{instancePath:i+"/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:l,dynamicAnchors:m})||(e=e===null?Fe.
errors:e.concat(Fe.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[n]:e.push(n),t++}return Se.errors=e,t===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Ze.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let p=t;U(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:l,dynamicAnchors:m})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length);var r=p===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let p=s[n];if(typeof p=="\
string"){if(y(p)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return Ze.errors=e,t===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Ve.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.namespace===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="namespace"||r==="labels"||r==="annotations")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}s.name!==void 0&&(B(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:m})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)),s.namespace!==void 0&&(w(s.namespace,{instancePath:i+"/namespace",parentData:s,
parentDataProperty:"namespace",rootData:l,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.labels!==
void 0&&(Se(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:l,dynamicAnchors:m})||(e=
e===null?Se.errors:e.concat(Se.errors),t=e.length)),s.annotations!==void 0&&(Ze(s.annotations,{instancePath:i+"/annotati\
ons",parentData:s,parentDataProperty:"annotations",rootData:l,dynamicAnchors:m})||(e=e===null?Ze.errors:e.concat(Ze.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Ve.errors=e,t===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms={type:"object",additionalProperties:!1,
required:["slice"],properties:{slice:{$ref:"#/$defs/name"},serviceName:{$ref:"#/$defs/serviceName"},clusters:{type:"arra\
y",maxItems:4096,items:{$ref:"#/$defs/name"},uniqueItems:!0},ports:{type:"array",maxItems:64,items:{$ref:"#/$defs/export\
Port"},minItems:1},type:{type:"string",enum:["ClusterSetIP","Headless"]},aliases:{type:"array",maxItems:16,items:{$ref:"\
#/$defs/domain"},uniqueItems:!0},trafficDistribution:{type:"string",enum:["PreferSameCluster","PreferSameRegion","Any"]},
consumers:{$ref:"#/$defs/consumers"}}};function Ce(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return Ce.errors=e,t===0}Ce.
evaluated={dynamicProps:!1,dynamicItems:!1};var Fs={type:"string",enum:["TCP","UDP","SCTP"]};function Re(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Re.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="TCP"||s==="UDP"||s==="SCTP")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fs.enum}};e===null?e=[r]:e.push(r),t++}return Re.errors=e,t===0}
Re.evaluated={dynamicProps:!1,dynamicItems:!1};function _e(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0,a=_e.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="na\
me"||r==="port"||r==="protocol")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(w(s.name,{instancePath:i+"/name",parentData:s,
parentDataProperty:"name",rootData:l,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.port!==void 0&&
(Ce(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"port",rootData:l,dynamicAnchors:m})||(e=e===null?Ce.
errors:e.concat(Ce.errors),t=e.length)),s.protocol!==void 0&&(Re(s.protocol,{instancePath:i+"/protocol",parentData:s,parentDataProperty:"\
protocol",rootData:l,dynamicAnchors:m})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return _e.errors=e,t===0}_e.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Ke.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>253){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!cs.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9_]{0,61}[a-\
z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?){0,126}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return Ke.errors=e,t===0}Ke.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Te(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="slices"||r==="clusters"||r==="namespaces")){let n={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.slices!==void 0){
let r=s.slices;if(Array.isArray(r)){if(r.length>1024){let o={instancePath:i+"/slices",schemaPath:"#/properties/slices/ma\
xItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++)w(r[o],{
instancePath:i+"/slices/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+"/slices",
schemaPath:"#/properties/slices/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;break e}}}else{
let n={instancePath:i+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"}};e===null?e=[
n]:e.push(n),t++}}if(s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>4096){let o={instancePath:i+
"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};e===null?e=[o]:e.push(o),
t++}let n=r.length;for(let o=0;o<n;o++)w(r[o],{instancePath:i+"/clusters/"+o,parentData:r,parentDataProperty:o,rootData:l,
dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)
if($(r[p],r[u])){let o={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"uniqueItems",
params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"#/properties\
/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.namespaces!==void 0){let r=s.namespaces;
if(Array.isArray(r)){if(r.length>1024){let o={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/maxItems",
keyword:"maxItems",params:{limit:1024}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++)w(r[o],{instancePath:i+
"/namespaces/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+"/namespaces",schemaPath:"\
#/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;break e}}}else{
let n={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return Te.errors=e,t===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Oe.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.slice===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"slice"}};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(!(r==="slice"||r==="serviceName"||r==="clusters"||r==="ports"||r==="type"||r==="aliases"||r==="traffic\
Distribution"||r==="consumers")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.slice!==void 0&&(w(s.slice,{instancePath:i+"/slice",parentData:s,
parentDataProperty:"slice",rootData:l,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.serviceName!==
void 0&&(B(s.serviceName,{instancePath:i+"/serviceName",parentData:s,parentDataProperty:"serviceName",rootData:l,dynamicAnchors:m})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let o={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++)w(r[o],{instancePath:i+"/clusters/"+o,parentData:r,parentDataProperty:o,
rootData:l,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)
for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let p={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[p]:e.push(p),t++}if(r.length<1){let p={instancePath:i+"/ports",schemaPath:"#/pr\
operties/ports/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<
n;p++)_e(r[p],{instancePath:i+"/ports/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?_e.
errors:e.concat(_e.errors),t=e.length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let n={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),t++}if(!(r==="ClusterSetIP"||r==="Headless")){let n={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:ms.properties.type.enum}};e===null?e=[n]:e.push(n),t++}}if(s.aliases!==void 0){let r=s.aliases;
if(Array.isArray(r)){if(r.length>16){let o={instancePath:i+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"\
maxItems",params:{limit:16}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++)Ke(r[o],{instancePath:i+"/a\
liases/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=
e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+"/aliases",schemaPath:"\
#/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;break e}}}else{let n={
instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),t++}}if(s.trafficDistribution!==void 0){let r=s.trafficDistribution;if(typeof r!="string"){let n={instancePath:i+
"/trafficDistribution",schemaPath:"#/properties/trafficDistribution/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),t++}if(!(r==="PreferSameCluster"||r==="PreferSameRegion"||r==="Any")){let n={instancePath:i+"/trafficDis\
tribution",schemaPath:"#/properties/trafficDistribution/enum",keyword:"enum",params:{allowedValues:ms.properties.trafficDistribution.
enum}};e===null?e=[n]:e.push(n),t++}}s.consumers!==void 0&&(Te(s.consumers,{instancePath:i+"/consumers",parentData:s,parentDataProperty:"\
consumers",rootData:l,dynamicAnchors:m})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Oe.errors=e,t===0}Oe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Mr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0,a=Mr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
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
ind/const",keyword:"const",params:{allowedValue:"ServiceExport"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(Ve(
s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:l,dynamicAnchors:m})||(e=e===
null?Ve.errors:e.concat(Ve.errors),t=e.length)),s.spec!==void 0&&(Oe(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"\
spec",rootData:l,dynamicAnchors:m})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Mr.errors=e,t===0}Mr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var pt=Br;function k(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=k.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!E.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function j(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=j.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Rr.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function H(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=H.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!_r.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return H.errors=e,t===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=G.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>64){
let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?e=[n]:e.push(n),t++}
for(let n in s){let p=t;j(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:l,dynamicAnchors:m})||(e=e===null?
j.errors:e.concat(j.errors),t=e.length);var r=p===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)H(s[n],{instancePath:i+"/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:l,dynamicAnchors:m})||(e=e===null?H.errors:e.concat(
H.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),t++}return G.errors=e,t===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Me(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Me.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let p=t;j(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:l,dynamicAnchors:m})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length);var r=p===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let p=s[n];if(typeof p=="\
string"){if(y(p)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return Me.errors=e,t===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Be.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(k(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=
e.length)),s.labels!==void 0&&(G(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:l,
dynamicAnchors:m})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.annotations!==void 0&&(Me(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:l,dynamicAnchors:m})||(e=e===null?Me.errors:e.concat(
Me.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return Be.errors=e,t===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ss={type:"object",
additionalProperties:!1,required:["subnets"],properties:{subnets:{type:"array",maxItems:2,items:{$ref:"#/$defs/prefix"},
minItems:1,uniqueItems:!0},clusterPrefix:{$ref:"#/$defs/clusterPrefix"},clusters:{type:"array",maxItems:4096,items:{$ref:"\
#/$defs/name"},uniqueItems:!0},clusterSelector:{$ref:"#/$defs/selector"},topology:{$ref:"#/$defs/topology"},tunnel:{$ref:"\
#/$defs/tunnel"},namespaces:{type:"array",maxItems:1024,items:{$ref:"#/$defs/sliceNamespace"}},namespaceIsolation:{$ref:"\
#/$defs/namespaceIsolation"},qosProfile:{$ref:"#/$defs/name"},qos:{$ref:"#/$defs/qos"},suspend:{type:"boolean"}}},Zs=Object.
prototype.hasOwnProperty;function Ue(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Ue.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>49){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49}};e===null?e=[r]:e.push(r),t++}if(y(s)<4){let r={
instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:4}};e===null?e=[r]:e.push(r),t++}if(!us.test(s)){
let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]{2,45}/[0-9]{1,3}$"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return Ue.errors=e,t===0}Ue.evaluated={dynamicProps:!1,dynamicItems:!1};function He(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=He.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return He.errors=e,t===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vs={type:"object",additionalProperties:!1,required:["key","operator"],properties:{key:{$ref:"#/$defs/labelKey"},operator:{
type:"string",enum:["In","NotIn","Exists","DoesNotExist"]},values:{type:"array",maxItems:64,items:{$ref:"#/$defs/labelVa\
lue"},uniqueItems:!0}}};function Ge(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=Ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.key===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[r]:e.push(r),t++}if(s.operator===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="key"||r==="operator"||r===
"values")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.key!==void 0&&(j(s.key,{instancePath:i+"/key",parentData:s,parentDataProperty:"key",rootData:l,
dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.operator!==void 0){let r=s.operator;if(typeof r!=
"string"){let n={instancePath:i+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}if(!(r==="In"||r==="NotIn"||r==="Exists"||r==="DoesNotExist")){let n={instancePath:i+"/oper\
ator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues:Vs.properties.operator.enum}};e===null?
e=[n]:e.push(n),t++}}if(s.values!==void 0){let r=s.values;if(Array.isArray(r)){if(r.length>64){let o={instancePath:i+"/v\
alues",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[o]:e.push(o),t++}let n=r.
length;for(let o=0;o<n;o++)H(r[o],{instancePath:i+"/values/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){let o={
instancePath:i+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=
[o]:e.push(o),t++;break e}}}else{let n={instancePath:i+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Ge.errors=e,t===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function We(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=We.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="matchLabels"||r==="matchExpressions")){let n={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.matchLabels!==void 0&&
(G(s.matchLabels,{instancePath:i+"/matchLabels",parentData:s,parentDataProperty:"matchLabels",rootData:l,dynamicAnchors:m})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.matchExpressions!==void 0){let r=s.matchExpressions;if(Array.isArray(
r)){if(r.length>32){let p={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/maxItems",keyword:"\
maxItems",params:{limit:32}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)Ge(r[p],{instancePath:i+"/m\
atchExpressions/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?Ge.errors:e.concat(Ge.errors),
t=e.length)}else{let n={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return We.errors=e,t===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Cs={type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["FullMesh","HubSpoke","Custom"]},hubs:{
type:"array",maxItems:64,items:{$ref:"#/$defs/name"},uniqueItems:!0},edges:{type:"array",maxItems:8192,items:{$ref:"#/$d\
efs/edge"}}}};function Qe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.from===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};
e===null?e=[r]:e.push(r),t++}if(s.to===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"to"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="from"||r==="to")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.from!==
void 0&&(k(s.from,{instancePath:i+"/from",parentData:s,parentDataProperty:"from",rootData:l,dynamicAnchors:m})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),s.to!==void 0&&(k(s.to,{instancePath:i+"/to",parentData:s,parentDataProperty:"t\
o",rootData:l,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Qe.errors=e,t===0}Qe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Je(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=Je.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="type"||r==="hubs"||r==="edges")){let n={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.type!==void 0){
let r=s.type;if(typeof r!="string"){let n={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="FullMesh"||r==="HubSpoke"||r==="Custom")){let n={instancePath:i+"\
/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Cs.properties.type.enum}};e===null?e=[n]:
e.push(n),t++}}if(s.hubs!==void 0){let r=s.hubs;if(Array.isArray(r)){if(r.length>64){let o={instancePath:i+"/hubs",schemaPath:"\
#/properties/hubs/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<
n;o++)k(r[o],{instancePath:i+"/hubs/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+
"/hubs",schemaPath:"#/properties/hubs/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;
break e}}}else{let n={instancePath:i+"/hubs",schemaPath:"#/properties/hubs/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(s.edges!==void 0){let r=s.edges;if(Array.isArray(r)){if(r.length>8192){let p={instancePath:i+
"/edges",schemaPath:"#/properties/edges/maxItems",keyword:"maxItems",params:{limit:8192}};e===null?e=[p]:e.push(p),t++}let n=r.
length;for(let p=0;p<n;p++)Qe(r[p],{instancePath:i+"/edges/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||
(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)}else{let n={instancePath:i+"/edges",schemaPath:"#/properties/edges\
/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Je.errors=e,t===0}Je.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Rs={type:"object",additionalProperties:!1,properties:{driver:{type:"string",enum:["wireguard","open\
vpn","ipsec"]},keyRotation:{$ref:"#/$defs/duration"},mtu:{type:"integer",minimum:1280,maximum:9e3}}};function Xe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>8){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:8}};e===null?e=[r]:e.push(r),t++}if(y(s)<2){let r={
instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[r]:e.push(r),t++}if(!fs.test(s)){
let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,5}[smhd]$"}};e===null?e=[r]:
e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}return Xe.errors=e,t===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ye(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Ye.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="driver"||r==="keyRot\
ation"||r==="mtu")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.driver!==void 0){let r=s.driver;if(typeof r!="string"){let n={instancePath:i+"/driver",
schemaPath:"#/properties/driver/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="wire\
guard"||r==="openvpn"||r==="ipsec")){let n={instancePath:i+"/driver",schemaPath:"#/properties/driver/enum",keyword:"enum",
params:{allowedValues:Rs.properties.driver.enum}};e===null?e=[n]:e.push(n),t++}}if(s.keyRotation!==void 0&&(Xe(s.keyRotation,
{instancePath:i+"/keyRotation",parentData:s,parentDataProperty:"keyRotation",rootData:l,dynamicAnchors:m})||(e=e===null?
Xe.errors:e.concat(Xe.errors),t=e.length)),s.mtu!==void 0){let r=s.mtu;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=
[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>9e3||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/pro\
perties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e3}};e===null?e=[n]:e.push(n),t++}if(r<1280||isNaN(
r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:1280}};
e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Ye.errors=e,t===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function er(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=er.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="clusters"||r==="allowExports")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.name!==void 0&&(k(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:m})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let o={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++)k(r[o],{instancePath:i+"/clusters/"+o,parentData:r,parentDataProperty:o,
rootData:l,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)
for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.allowExports!==void 0&&
typeof s.allowExports!="boolean"){let r={instancePath:i+"/allowExports",schemaPath:"#/properties/allowExports/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return er.errors=e,t===0}er.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _s={type:"object",additionalProperties:!1,properties:{mode:{type:"string",enum:["Enforce","Audit","\
Off"]},allow:{type:"array",maxItems:256,items:{$ref:"#/$defs/isolationRule"}}}};function rr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=rr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return rr.errors=e,t===0}rr.
evaluated={dynamicProps:!1,dynamicItems:!1};var Ks={type:"string",enum:["TCP","UDP","SCTP"]};function sr(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=sr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="TCP"||s==="UDP"||s==="SCTP")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ks.enum}};e===null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}
sr.evaluated={dynamicProps:!1,dynamicItems:!1};function tr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0,a=tr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.port===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="port"||r==="protocol")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),t++}s.port!==void 0&&(rr(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"port",rootData:l,
dynamicAnchors:m})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),s.protocol!==void 0&&(sr(s.protocol,{instancePath:i+
"/protocol",parentData:s,parentDataProperty:"protocol",rootData:l,dynamicAnchors:m})||(e=e===null?sr.errors:e.concat(sr.
errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return tr.errors=e,t===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ir(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=ir.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.namespace===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[r]:e.push(r),
t++}for(let r in s)if(!(r==="namespace"||r==="clusters"||r==="ports")){let n={instancePath:i,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.namespace!==void 0&&
(k(s.namespace,{instancePath:i+"/namespace",parentData:s,parentDataProperty:"namespace",rootData:l,dynamicAnchors:m})||(e=
e===null?k.errors:e.concat(k.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let o={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[o]:e.push(o),t++}let n=r.length;for(let o=0;o<n;o++)k(r[o],{instancePath:i+"/clusters/"+o,parentData:r,parentDataProperty:o,
rootData:l,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)
for(u=p;u--;)if($(r[p],r[u])){let o={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let p={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)tr(r[p],{instancePath:i+"/p\
orts/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.
length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ir.errors=e,t===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nr(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=nr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="mod\
e"||r==="allow")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let n={instancePath:i+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="Enforce"||r==="Aud\
it"||r==="Off")){let n={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:_s.
properties.mode.enum}};e===null?e=[n]:e.push(n),t++}}if(s.allow!==void 0){let r=s.allow;if(Array.isArray(r)){if(r.length>
256){let p={instancePath:i+"/allow",schemaPath:"#/properties/allow/maxItems",keyword:"maxItems",params:{limit:256}};e===
null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)ir(r[p],{instancePath:i+"/allow/"+p,parentData:r,parentDataProperty:p,
rootData:l,dynamicAnchors:m})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)}else{let n={instancePath:i+"/allow",
schemaPath:"#/properties/allow/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return nr.errors=e,t===0}nr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ts={type:["integer","string"],minimum:1,maximum:1e15,maxLength:16,pattern:"^[1-9][0-9]{0,14}[kMGT]?$"};function V(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=V.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!=
"string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Ts.type}};e===null?e=[r]:e.push(r),t++}if(typeof s==
"number"&&isFinite(s)){if(s>1e15||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e15}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"#/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}if(typeof s=="string"){if(y(s)>16){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}};e===null?e=[r]:e.push(r),t++}if(!rs.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,14}[kMGT]?$"}};e===null?e=[r]:e.push(r),t++}}return V.
errors=e,t===0}V.evaluated={dynamicProps:!1,dynamicItems:!1};var Os={type:"string",enum:["Default","AF11","AF12","AF13",
"AF21","AF22","AF23","AF31","AF32","AF33","AF41","AF42","AF43","EF","CS1","CS2","CS3","CS4","CS5","CS6","CS7"]};function ar(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=ar.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="Default"||s==="AF11"||s==="AF12"||
s==="AF13"||s==="AF21"||s==="AF22"||s==="AF23"||s==="AF31"||s==="AF32"||s==="AF33"||s==="AF41"||s==="AF42"||s==="AF43"||
s==="EF"||s==="CS1"||s==="CS2"||s==="CS3"||s==="CS4"||s==="CS5"||s==="CS6"||s==="CS7")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Os.enum}};e===null?e=[r]:e.push(r),t++}return ar.errors=e,t===0}ar.evaluated=
{dynamicProps:!1,dynamicItems:!1};function pr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=pr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="priority"||r==="ceiling"||r==="guaranteed"||r==="dscp")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.priority!==void 0){let r=s.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)){if(r>7||isNaN(r)){let n={instancePath:i+"/priority",schemaPath:"#/properties/priorit\
y/maximum",keyword:"maximum",params:{comparison:"<=",limit:7}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:
e.push(n),t++}}}s.ceiling!==void 0&&(V(s.ceiling,{instancePath:i+"/ceiling",parentData:s,parentDataProperty:"ceiling",rootData:l,
dynamicAnchors:m})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),s.guaranteed!==void 0&&(V(s.guaranteed,{instancePath:i+
"/guaranteed",parentData:s,parentDataProperty:"guaranteed",rootData:l,dynamicAnchors:m})||(e=e===null?V.errors:e.concat(
V.errors),t=e.length)),s.dscp!==void 0&&(ar(s.dscp,{instancePath:i+"/dscp",parentData:s,parentDataProperty:"dscp",rootData:l,
dynamicAnchors:m})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pr.errors=e,t===0}pr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function or(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=or.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.subnets===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
subnets"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!Zs.call(Ss.properties,r)){let n={instancePath:i,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.subnets!==
void 0){let r=s.subnets;if(Array.isArray(r)){if(r.length>2){let o={instancePath:i+"/subnets",schemaPath:"#/properties/su\
bnets/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[o]:e.push(o),t++}if(r.length<1){let o={instancePath:i+"\
/subnets",schemaPath:"#/properties/subnets/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let n=r.
length;for(let o=0;o<n;o++)Ue(r[o],{instancePath:i+"/subnets/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||
(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if($(r[p],r[u])){
let o={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===
null?e=[o]:e.push(o),t++;break e}}}else{let n={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.clusterPrefix!==void 0&&(He(s.clusterPrefix,{instancePath:i+
"/clusterPrefix",parentData:s,parentDataProperty:"clusterPrefix",rootData:l,dynamicAnchors:m})||(e=e===null?He.errors:e.
concat(He.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>4096){let o={instancePath:i+
"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};e===null?e=[o]:e.push(o),
t++}let n=r.length;for(let o=0;o<n;o++)k(r[o],{instancePath:i+"/clusters/"+o,parentData:r,parentDataProperty:o,rootData:l,
dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length);let p=r.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)
if($(r[p],r[u])){let o={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"uniqueItems",
params:{i:p,j:u}};e===null?e=[o]:e.push(o),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"#/properties\
/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.clusterSelector!==void 0&&(We(s.
clusterSelector,{instancePath:i+"/clusterSelector",parentData:s,parentDataProperty:"clusterSelector",rootData:l,dynamicAnchors:m})||
(e=e===null?We.errors:e.concat(We.errors),t=e.length)),s.topology!==void 0&&(Je(s.topology,{instancePath:i+"/topology",parentData:s,
parentDataProperty:"topology",rootData:l,dynamicAnchors:m})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)),s.tunnel!==
void 0&&(Ye(s.tunnel,{instancePath:i+"/tunnel",parentData:s,parentDataProperty:"tunnel",rootData:l,dynamicAnchors:m})||(e=
e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),s.namespaces!==void 0){let r=s.namespaces;if(Array.isArray(r)){if(r.
length>1024){let p={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/maxItems",keyword:"maxItems",params:{
limit:1024}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)er(r[p],{instancePath:i+"/namespaces/"+p,parentData:r,
parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)}else{let n={instancePath:i+
"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}
if(s.namespaceIsolation!==void 0&&(nr(s.namespaceIsolation,{instancePath:i+"/namespaceIsolation",parentData:s,parentDataProperty:"\
namespaceIsolation",rootData:l,dynamicAnchors:m})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),s.qosProfile!==
void 0&&(k(s.qosProfile,{instancePath:i+"/qosProfile",parentData:s,parentDataProperty:"qosProfile",rootData:l,dynamicAnchors:m})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.qos!==void 0&&(pr(s.qos,{instancePath:i+"/qos",parentData:s,parentDataProperty:"\
qos",rootData:l,dynamicAnchors:m})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),s.suspend!==void 0&&typeof s.
suspend!="boolean"){let r={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return or.errors=e,t===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Br(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Br.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===
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
e.push(r),t++}s.metadata!==void 0&&(Be(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",
rootData:l,dynamicAnchors:m})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),s.spec!==void 0&&(or(s.spec,{instancePath:i+
"/spec",parentData:s,parentDataProperty:"spec",rootData:l,dynamicAnchors:m})||(e=e===null?or.errors:e.concat(or.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Br.errors=e,t===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ot=Ur;function lr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=lr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return lr.errors=e,t===0}lr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Ms={type:"object",required:["kind","name","who","why"],properties:{kind:{type:"string",enum:["Clust\
er","Slice","Fleet"]},name:{$ref:"#/$defs/name"},who:{type:"string",maxLength:256},why:{type:"string",maxLength:1024},until:{
$ref:"#/$defs/time"}}};function mr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=mr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={
instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!E.test(s)){
let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return mr.errors=e,t===0}mr.evaluated={dynamicProps:!1,dynamicItems:!1};var ys=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[-+][0-9]{2}:[0-9]{2})$",
"u");function z(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,
t=0,a=z.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>35){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[r]:e.push(r),t++}if(y(s)<20){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[r]:e.push(r),t++}if(!ys.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}z.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ur(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=ur.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.who===void 0){let r={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"who"}};e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){
let r=s.kind;if(typeof r!="string"){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="Cluster"||r==="Slice"||r==="Fleet")){let n={instancePath:i+"/kind",
schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ms.properties.kind.enum}};e===null?e=[n]:e.push(
n),t++}}if(s.name!==void 0&&(mr(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:m})||
(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),s.who!==void 0){let r=s.who;if(typeof r=="string"){if(y(r)>256){let n={
instancePath:i+"/who",schemaPath:"#/properties/who/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[n]:e.push(
n),t++}}else{let n={instancePath:i+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),t++}}if(s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"/wh\
y",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
t++}}s.until!==void 0&&(z(s.until,{instancePath:i+"/until",parentData:s,parentDataProperty:"until",rootData:l,dynamicAnchors:m})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return ur.errors=e,t===0}ur.evaluated={props:{kind:!0,name:!0,who:!0,why:!0,
until:!0},dynamicProps:!1,dynamicItems:!1};var ss=new RegExp("^[0-9a-f]{40}$","u");function fr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0,a=fr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
typeof s=="string"){if(y(s)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===
null?e=[r]:e.push(r),t++}if(y(s)<40){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:40}};
e===null?e=[r]:e.push(r),t++}if(!ss.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{40}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}return fr.errors=e,t===0}fr.evaluated={dynamicProps:!1,dynamicItems:!1};function cr(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=cr.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.commit===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"}};e===null?e=[
r]:e.push(r),t++}if(s.who===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
who"}};e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.until===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"until"}};e===null?e=[r]:e.push(r),t++}if(s.commit!==void 0&&(fr(s.commit,
{instancePath:i+"/commit",parentData:s,parentDataProperty:"commit",rootData:l,dynamicAnchors:m})||(e=e===null?fr.errors:
e.concat(fr.errors),t=e.length)),s.who!==void 0){let r=s.who;if(typeof r=="string"){if(y(r)>256){let n={instancePath:i+"\
/who",schemaPath:"#/properties/who/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),t++}}if(s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"/why",schemaPath:"\
#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}s.until!==
void 0&&(z(s.until,{instancePath:i+"/until",parentData:s,parentDataProperty:"until",rootData:l,dynamicAnchors:m})||(e=e===
null?z.errors:e.concat(z.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return cr.errors=e,t===0}cr.evaluated={props:{commit:!0,who:!0,why:!0,until:!0},dynamicProps:!1,
dynamicItems:!1};function yr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=yr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.wave===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"wave"}};
e===null?e=[r]:e.push(r),t++}if(s.since===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"since"}};e===null?e=[r]:e.push(r),t++}if(s.halted===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"halted"}};e===null?e=[r]:e.push(r),t++}if(s.wave!==void 0){let r=s.wave;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/wave",schemaPath:"#/properties/wave/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){let n={
instancePath:i+"/wave",schemaPath:"#/properties/wave/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===
null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+"/wave",schemaPath:"#/properties/wave/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.since!==void 0&&(z(s.since,{instancePath:i+
"/since",parentData:s,parentDataProperty:"since",rootData:l,dynamicAnchors:m})||(e=e===null?z.errors:e.concat(z.errors),
t=e.length)),s.halted!==void 0&&typeof s.halted!="boolean"){let r={instancePath:i+"/halted",schemaPath:"#/properties/hal\
ted/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return yr.errors=e,t===0}yr.evaluated={props:{
wave:!0,since:!0,halted:!0},dynamicProps:!1,dynamicItems:!1};function Ur(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Ur.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"format"}};e===null?e=[r]:e.push(r),t++}if(s.suspensions===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suspensions"}};e===null?e=[r]:e.push(
r),t++}if(s.format!==void 0&&(lr(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"format",rootData:l,
dynamicAnchors:m})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),s.suspensions!==void 0){let r=s.suspensions;if(Array.
isArray(r)){if(r.length>4096){let p={instancePath:i+"/suspensions",schemaPath:"#/properties/suspensions/maxItems",keyword:"\
maxItems",params:{limit:4096}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)ur(r[p],{instancePath:i+"\
/suspensions/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?ur.errors:e.concat(ur.errors),
t=e.length)}else{let n={instancePath:i+"/suspensions",schemaPath:"#/properties/suspensions/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}s.pin!==void 0&&(cr(s.pin,{instancePath:i+"/pin",parentData:s,parentDataProperty:"\
pin",rootData:l,dynamicAnchors:m})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length)),s.rollout!==void 0&&(yr(s.rollout,
{instancePath:i+"/rollout",parentData:s,parentDataProperty:"rollout",rootData:l,dynamicAnchors:m})||(e=e===null?yr.errors:
e.concat(yr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Ur.errors=e,t===0}Ur.evaluated={props:{format:!0,suspensions:!0,pin:!0,rollout:!0},dynamicProps:!1,
dynamicItems:!1};var lt=Hr;function dr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=dr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return dr.errors=e,t===0}dr.evaluated={dynamicProps:!1,
dynamicItems:!1};function v(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=v.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!E.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return v.errors=e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};var ds=new RegExp("^[0-9a-f:.]{2,45}$","u");function N(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0,a=N.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
typeof s=="string"){if(y(s)>45){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===
null?e=[r]:e.push(r),t++}if(y(s)<2){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};
e===null?e=[r]:e.push(r),t++}if(!ds.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f:.]{2,45}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};var Bs={type:"string",enum:["wireguard"]};function hr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0,a=hr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(s!=="wireguard"){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Bs.enum}};e===
null?e=[r]:e.push(r),t++}return hr.errors=e,t===0}hr.evaluated={dynamicProps:!1,dynamicItems:!1};var ts=new RegExp("^[A-Za-z0-9+/]{43}=$","u");function gr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0,a=gr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
typeof s=="string"){if(y(s)>44){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44}};e===
null?e=[r]:e.push(r),t++}if(y(s)<44){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:44}};
e===null?e=[r]:e.push(r),t++}if(!ts.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9+/]{43}=$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return gr.errors=e,t===0}gr.evaluated={dynamicProps:!1,dynamicItems:!1};function W(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=W.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),
t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return W.errors=e,t===0}W.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Pr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=Pr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.epoch===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
epoch"}};e===null?e=[r]:e.push(r),t++}if(s.driver===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"driver"}};e===null?e=[r]:e.push(r),t++}if(s.publicKey===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"publicKey"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}
if(s.epoch!==void 0){let r=s.epoch;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/epo\
ch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let n={instancePath:i+"/epoch",schemaPath:"#/properties/epoch/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){
let n={instancePath:i+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[n]:e.push(n),t++}}}s.driver!==void 0&&(hr(s.driver,{instancePath:i+"/driver",parentData:s,parentDataProperty:"\
driver",rootData:l,dynamicAnchors:m})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)),s.publicKey!==void 0&&(gr(
s.publicKey,{instancePath:i+"/publicKey",parentData:s,parentDataProperty:"publicKey",rootData:l,dynamicAnchors:m})||(e=e===
null?gr.errors:e.concat(gr.errors),t=e.length)),s.port!==void 0&&(W(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"\
port",rootData:l,dynamicAnchors:m})||(e=e===null?W.errors:e.concat(W.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Pr.errors=e,t===0}Pr.evaluated={props:{
epoch:!0,driver:!0,publicKey:!0,port:!0},dynamicProps:!1,dynamicItems:!1};var Us={type:"object",required:["name","port","protocol"],properties:{name:{$ref:"#/$defs/name"},port:{$ref:"#/$defs/por\
tNumber"},protocol:{type:"string",enum:["TCP","UDP","SCTP"]}}};function kr(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=kr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}if(s.protocol===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=
[r]:e.push(r),t++}if(s.name!==void 0&&(v(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:l,
dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.port!==void 0&&(W(s.port,{instancePath:i+"/po\
rt",parentData:s,parentDataProperty:"port",rootData:l,dynamicAnchors:m})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),
s.protocol!==void 0){let r=s.protocol;if(typeof r!="string"){let n={instancePath:i+"/protocol",schemaPath:"#/properties/\
protocol/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="TCP"||r==="UDP"||r==="SCTP")){
let n={instancePath:i+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues:Us.properties.
protocol.enum}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return kr.errors=e,t===0}kr.evaluated={props:{name:!0,port:!0,protocol:!0},dynamicProps:!1,
dynamicItems:!1};function wr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=wr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(s.namespace===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"namespace"}};e===null?e=[r]:e.push(r),t++}if(s.service===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"service"}};e===null?e=[r]:e.push(r),t++}if(s.addresses===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"addresses"}};e===null?e=[r]:e.
push(r),t++}if(s.ports===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ports"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&(v(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"\
name",rootData:l,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.namespace!==void 0&&(v(s.namespace,
{instancePath:i+"/namespace",parentData:s,parentDataProperty:"namespace",rootData:l,dynamicAnchors:m})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),s.service!==void 0&&(v(s.service,{instancePath:i+"/service",parentData:s,parentDataProperty:"\
service",rootData:l,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.addresses!==void 0){let r=s.
addresses;if(Array.isArray(r)){if(r.length>2){let p={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/maxI\
tems",keyword:"maxItems",params:{limit:2}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)N(r[p],{instancePath:i+
"/addresses/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length)}else{let n={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.ports;if(Array.isArray(r)){if(r.length>64){let p={instancePath:i+
"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[p]:e.push(p),t++}let n=r.
length;for(let p=0;p<n;p++)kr(r[p],{instancePath:i+"/ports/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||
(e=e===null?kr.errors:e.concat(kr.errors),t=e.length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports\
/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return wr.errors=e,t===0}wr.evaluated={props:{name:!0,
namespace:!0,service:!0,addresses:!0,ports:!0},dynamicProps:!1,dynamicItems:!1};function vr(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=vr.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.slice===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"slice"}};e===null?e=[r]:e.push(r),t++}if(s.tunnels===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tunnels"}};e===null?e=[r]:e.push(r),t++}
if(s.links===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"links"}};
e===null?e=[r]:e.push(r),t++}if(s.workloads===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"workloads"}};e===null?e=[r]:e.push(r),t++}if(s.slice!==void 0&&(v(s.slice,{instancePath:i+"/slice",parentData:s,
parentDataProperty:"slice",rootData:l,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.tunnels!==
void 0){let r=s.tunnels;if(Array.isArray(r)){if(r.length>8){let p={instancePath:i+"/tunnels",schemaPath:"#/properties/tu\
nnels/maxItems",keyword:"maxItems",params:{limit:8}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)Pr(
r[p],{instancePath:i+"/tunnels/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?Pr.errors:
e.concat(Pr.errors),t=e.length)}else{let n={instancePath:i+"/tunnels",schemaPath:"#/properties/tunnels/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.links!==void 0){let r=s.links;if(Array.isArray(r)){if(r.length>
2){let p={instancePath:i+"/links",schemaPath:"#/properties/links/maxItems",keyword:"maxItems",params:{limit:2}};e===null?
e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)N(r[p],{instancePath:i+"/links/"+p,parentData:r,parentDataProperty:p,
rootData:l,dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let n={instancePath:i+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.workloads!==void 0){let r=s.
workloads;if(Array.isArray(r)){if(r.length>65536){let p={instancePath:i+"/workloads",schemaPath:"#/properties/workloads/\
maxItems",keyword:"maxItems",params:{limit:65536}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)wr(r[p],
{instancePath:i+"/workloads/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?wr.errors:e.
concat(wr.errors),t=e.length)}else{let n={instancePath:i+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return vr.errors=e,t===0}vr.evaluated={props:{slice:!0,tunnels:!0,links:!0,
workloads:!0},dynamicProps:!1,dynamicItems:!1};function Hr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0,a=Hr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"format"}};e===null?e=[r]:e.push(r),t++}if(s.cluster===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cluster"}};e===null?e=[r]:e.push(r),t++}if(s.agent===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agent"}};e===null?e=[r]:e.push(r),t++}
if(s.reads===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reads"}};
e===null?e=[r]:e.push(r),t++}if(s.endpoints===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"endpoints"}};e===null?e=[r]:e.push(r),t++}if(s.mtu===void 0){let r={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"mtu"}};e===null?e=[r]:e.push(r),t++}if(s.slices===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"slices"}};e===null?e=[r]:e.push(r),t++}if(s.format!==
void 0&&(dr(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"format",rootData:l,dynamicAnchors:m})||(e=
e===null?dr.errors:e.concat(dr.errors),t=e.length)),s.cluster!==void 0&&(v(s.cluster,{instancePath:i+"/cluster",parentData:s,
parentDataProperty:"cluster",rootData:l,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.agent!==
void 0&&(v(s.agent,{instancePath:i+"/agent",parentData:s,parentDataProperty:"agent",rootData:l,dynamicAnchors:m})||(e=e===
null?v.errors:e.concat(v.errors),t=e.length)),s.reads!==void 0){let r=s.reads;if(Array.isArray(r)){if(r.length>16){let p={
instancePath:i+"/reads",schemaPath:"#/properties/reads/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[p]:e.
push(p),t++}let n=r.length;for(let p=0;p<n;p++){let u=r[p];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let o={
instancePath:i+"/reads/"+p,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"integer"}};e===null?e=
[o]:e.push(o),t++}if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u)){let o={instancePath:i+"/reads/"+p,schemaPath:"\
#/properties/reads/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[o]:e.push(o),t++}if(u<
1||isNaN(u)){let o={instancePath:i+"/reads/"+p,schemaPath:"#/properties/reads/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[o]:e.push(o),t++}}}}else{let n={instancePath:i+"/reads",schemaPath:"#/properties/reads/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.endpoints!==void 0){let r=s.endpoints;if(Array.isArray(r)){
if(r.length>16){let p={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"maxItems",params:{
limit:16}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)N(r[p],{instancePath:i+"/endpoints/"+p,parentData:r,
parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let n={instancePath:i+
"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}
if(s.mtu!==void 0){let r=s.mtu;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/mtu",schemaPath:"\
#/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>65535||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:65535}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/m\
tu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.slices!==void 0){let r=s.
slices;if(Array.isArray(r)){if(r.length>65536){let p={instancePath:i+"/slices",schemaPath:"#/properties/slices/maxItems",
keyword:"maxItems",params:{limit:65536}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)vr(r[p],{instancePath:i+
"/slices/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?vr.errors:e.concat(vr.errors),
t=e.length)}else{let n={instancePath:i+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Hr.errors=e,t===0}Hr.evaluated={props:{format:!0,cluster:!0,agent:!0,reads:!0,endpoints:!0,
mtu:!0,slices:!0},dynamicProps:!1,dynamicItems:!1};var mt=Gr;function $r(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=$r.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return $r.errors=e,t===0}$r.evaluated={dynamicProps:!1,
dynamicItems:!1};function b(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=b.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!E.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return b.errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};var Hs=new RegExp("^[0-9a-f]{64}$","u");function C(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=C.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(
s)>64){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[r]:e.push(r),t++}
if(y(s)<64){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:64}};e===null?e=[r]:e.push(
r),t++}if(!Hs.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return C.errors=e,t===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};function xr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=xr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>44){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(y(s)<44){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(!ts.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9+/]{43}=$"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}return xr.errors=e,t===0}xr.evaluated={dynamicProps:!1,dynamicItems:!1};function br(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=br.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>40){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[r]:e.push(r),t++}if(y(s)<40){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:40}};e===null?e=[r]:e.push(r),t++}if(!ss.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}};e===null?e=[r]:
e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}return br.errors=e,t===0}br.evaluated={dynamicProps:!1,dynamicItems:!1};var Gs=new RegExp("^[A-Za-z0-9+/]{86}==$",
"u");function Gr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,
t=0,a=Gr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.format===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"form\
at"}};e===null?e=[p]:e.push(p),t++}if(s.fleet===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"fleet"}};e===null?e=[p]:e.push(p),t++}if(s.cluster===void 0){let p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cluster"}};e===null?e=[p]:e.push(p),t++}if(s.hub===void 0){let p={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hub"}};e===null?e=[p]:e.push(p),t++}if(s.
hubKey===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hubKey"}};e===
null?e=[p]:e.push(p),t++}if(s.term===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
term"}};e===null?e=[p]:e.push(p),t++}if(s.sequence===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"sequence"}};e===null?e=[p]:e.push(p),t++}if(s.commit===void 0){let p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"commit"}};e===null?e=[p]:e.push(p),t++}if(s.slices===void 0){let p={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"slices"}};e===null?e=[p]:e.push(p),t++}
if(s.removed===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"}};
e===null?e=[p]:e.push(p),t++}if(s.signature===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"signature"}};e===null?e=[p]:e.push(p),t++}if(s.format!==void 0&&($r(s.format,{instancePath:i+"/format",
parentData:s,parentDataProperty:"format",rootData:l,dynamicAnchors:m})||(e=e===null?$r.errors:e.concat($r.errors),t=e.length)),
s.fleet!==void 0&&(b(s.fleet,{instancePath:i+"/fleet",parentData:s,parentDataProperty:"fleet",rootData:l,dynamicAnchors:m})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.cluster!==void 0&&(b(s.cluster,{instancePath:i+"/cluster",parentData:s,
parentDataProperty:"cluster",rootData:l,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.hub!==
void 0&&(C(s.hub,{instancePath:i+"/hub",parentData:s,parentDataProperty:"hub",rootData:l,dynamicAnchors:m})||(e=e===null?
C.errors:e.concat(C.errors),t=e.length)),s.hubKey!==void 0&&(xr(s.hubKey,{instancePath:i+"/hubKey",parentData:s,parentDataProperty:"\
hubKey",rootData:l,dynamicAnchors:m})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),s.term!==void 0){let p=s.term;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:i+"/term",schemaPath:"#/properties/term/ty\
pe",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),t++}if(typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p)){let u={instancePath:i+"/term",schemaPath:"#/properties/term/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}};e===null?e=[u]:e.push(u),t++}if(p<0||isNaN(p)){let u={instancePath:i+"/term",schemaPath:"#/prop\
erties/term/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),t++}}}if(s.sequence!==
void 0){let p=s.sequence;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:i+"/sequence",schemaPath:"\
#/properties/sequence/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),t++}if(typeof p=="number"&&
isFinite(p)){if(p>9007199254740991||isNaN(p)){let u={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[u]:e.push(u),t++}if(p<1||isNaN(p)){let u={
instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[u]:e.push(u),t++}}}if(s.commit!==void 0&&(br(s.commit,{instancePath:i+"/commit",parentData:s,parentDataProperty:"\
commit",rootData:l,dynamicAnchors:m})||(e=e===null?br.errors:e.concat(br.errors),t=e.length)),s.slices!==void 0){let p=s.
slices;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>65536){let u={instancePath:i+"/slices",schemaPath:"\
#/properties/slices/maxProperties",keyword:"maxProperties",params:{limit:65536}};e===null?e=[u]:e.push(u),t++}for(let u in p){
let o=t;b(u,{instancePath:i+"/slices",parentData:p,parentDataProperty:"slices",rootData:l,dynamicAnchors:m})||(e=e===null?
b.errors:e.concat(b.errors),t=e.length);var r=o===t;if(!r){let h={instancePath:i+"/slices",schemaPath:"#/properties/slic\
es/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[h]:e.push(h),t++}}for(let u in p)C(p[u],{
instancePath:i+"/slices/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:l,dynamicAnchors:m})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let u={instancePath:i+"/slices",schemaPath:"#/properties/slices\
/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}if(s.removed!==void 0){let p=s.removed;if(p&&
typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>65536){let u={instancePath:i+"/removed",schemaPath:"#/pr\
operties/removed/maxProperties",keyword:"maxProperties",params:{limit:65536}};e===null?e=[u]:e.push(u),t++}for(let u in p){
let o=t;b(u,{instancePath:i+"/removed",parentData:p,parentDataProperty:"removed",rootData:l,dynamicAnchors:m})||(e=e===null?
b.errors:e.concat(b.errors),t=e.length);var n=o===t;if(!n){let h={instancePath:i+"/removed",schemaPath:"#/properties/rem\
oved/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[h]:e.push(h),t++}}for(let u in p){let o=p[u];
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let h={instancePath:i+"/removed/"+u.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/removed/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?
e=[h]:e.push(h),t++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){let h={instancePath:i+"/removed\
/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/removed/additionalProperties/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[h]:e.push(h),t++}if(o<1||isNaN(o)){let h={instancePath:i+
"/removed/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/removed/additionalProperties/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[h]:e.push(h),t++}}}}else{let u={instancePath:i+"/removed",schemaPath:"\
#/properties/removed/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}if(s.signature!==void 0){
let p=s.signature;if(typeof p=="string"){if(y(p)>88){let u={instancePath:i+"/signature",schemaPath:"#/properties/signatu\
re/maxLength",keyword:"maxLength",params:{limit:88}};e===null?e=[u]:e.push(u),t++}if(y(p)<88){let u={instancePath:i+"/si\
gnature",schemaPath:"#/properties/signature/minLength",keyword:"minLength",params:{limit:88}};e===null?e=[u]:e.push(u),t++}
if(!Gs.test(p)){let u={instancePath:i+"/signature",schemaPath:"#/properties/signature/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]{86}==$"}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/signature",schemaPath:"#/pr\
operties/signature/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}}}else{let p={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return Gr.errors=e,t===0}Gr.evaluated=
{props:{format:!0,fleet:!0,cluster:!0,hub:!0,hubKey:!0,term:!0,sequence:!0,commit:!0,slices:!0,removed:!0,signature:!0},
dynamicProps:!1,dynamicItems:!1};var ut=Wr;function Ir(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Ir.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return Ir.errors=e,t===0}Ir.evaluated={dynamicProps:!1,
dynamicItems:!1};function g(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=g.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!E.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return g.errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};var Ws=new RegExp("^[0-9a-f:.]{2,45}/[0-9]{1,3}$","u");function D(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=D.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),typeof s=="string"){if(y(s)>49){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:49}};e===null?e=[r]:e.push(r),t++}if(y(s)<4){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:4}};e===null?e=[r]:e.push(r),t++}if(!Ws.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f:.]{2,45}/[0-9]{1,3}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};function q(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=q.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>45){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===null?e=[r]:e.push(r),t++}if(y(s)<2){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[r]:e.push(r),t++}if(!ds.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f:.]{2,45}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,
t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};var Qs={type:"string",enum:["wireguard"]};function Dr(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Dr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s!=="wireguard"){let r={instancePath:i,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:Qs.enum}};e===null?e=[r]:e.push(r),t++}return Dr.errors=e,t===0}Dr.evaluated={dynamicProps:!1,
dynamicItems:!1};function qr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=qr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>44){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(y(s)<44){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(!ts.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9+/]{43}=$"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}return qr.errors=e,t===0}qr.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Q.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),
t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return Q.errors=e,t===0}Q.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ar(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=Ar.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(s.publicKey===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"publicKey"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}if(s.endpoints===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"endpoints"}};e===null?e=[r]:e.push(r),
t++}if(s.links===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"links"}};
e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&(g(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",
rootData:l,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.publicKey!==void 0&&(qr(s.publicKey,
{instancePath:i+"/publicKey",parentData:s,parentDataProperty:"publicKey",rootData:l,dynamicAnchors:m})||(e=e===null?qr.errors:
e.concat(qr.errors),t=e.length)),s.port!==void 0&&(Q(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"por\
t",rootData:l,dynamicAnchors:m})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),s.endpoints!==void 0){let r=s.endpoints;
if(Array.isArray(r)){if(r.length>16){let p={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"\
maxItems",params:{limit:16}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)q(r[p],{instancePath:i+"/en\
dpoints/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.
length)}else{let n={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),t++}}if(s.links!==void 0){let r=s.links;if(Array.isArray(r)){if(r.length>2){let p={instancePath:i+
"/links",schemaPath:"#/properties/links/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[p]:e.push(p),t++}let n=r.
length;for(let p=0;p<n;p++)q(r[p],{instancePath:i+"/links/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let n={instancePath:i+"/links",schemaPath:"#/properties/links/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ar.errors=e,t===0}Ar.evaluated={props:{name:!0,
publicKey:!0,port:!0,endpoints:!0,links:!0},dynamicProps:!1,dynamicItems:!1};function Lr(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Lr.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.cluster===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cluster"}};e===null?e=[r]:e.push(r),t++}if(s.blocks===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"blocks"}};e===null?e=[
r]:e.push(r),t++}if(s.gateways===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
gateways"}};e===null?e=[r]:e.push(r),t++}if(s.cluster!==void 0&&(g(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"\
cluster",rootData:l,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.blocks!==void 0){let r=s.
blocks;if(Array.isArray(r)){if(r.length>256){let p={instancePath:i+"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"\
maxItems",params:{limit:256}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)D(r[p],{instancePath:i+"/b\
locks/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)}else{
let n={instancePath:i+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"array"}};e===null?e=[
n]:e.push(n),t++}}if(s.gateways!==void 0){let r=s.gateways;if(Array.isArray(r)){if(r.length>64){let p={instancePath:i+"/\
gateways",schemaPath:"#/properties/gateways/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[p]:e.push(p),t++}
let n=r.length;for(let p=0;p<n;p++)Ar(r[p],{instancePath:i+"/gateways/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||
(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)}else{let n={instancePath:i+"/gateways",schemaPath:"#/properties/ga\
teways/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Lr.errors=e,t===0}Lr.evaluated={props:{
cluster:!0,blocks:!0,gateways:!0},dynamicProps:!1,dynamicItems:!1};var Js={type:"object",required:["name","port","protocol"],properties:{name:{$ref:"#/$defs/name"},port:{$ref:"#/$defs/por\
tNumber"},protocol:{type:"string",enum:["TCP","UDP","SCTP"]}}};function jr(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=jr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}if(s.protocol===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=
[r]:e.push(r),t++}if(s.name!==void 0&&(g(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:l,
dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.port!==void 0&&(Q(s.port,{instancePath:i+"/po\
rt",parentData:s,parentDataProperty:"port",rootData:l,dynamicAnchors:m})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),
s.protocol!==void 0){let r=s.protocol;if(typeof r!="string"){let n={instancePath:i+"/protocol",schemaPath:"#/properties/\
protocol/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="TCP"||r==="UDP"||r==="SCTP")){
let n={instancePath:i+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues:Js.properties.
protocol.enum}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return jr.errors=e,t===0}jr.evaluated={props:{name:!0,port:!0,protocol:!0},dynamicProps:!1,
dynamicItems:!1};function zr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=zr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>253){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return zr.
errors=e,t===0}zr.evaluated={dynamicProps:!1,dynamicItems:!1};function Nr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Nr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),t++}if(s.cluster===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"cluster"}};e===null?e=[r]:e.push(r),t++}if(s.addresses===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"addresses"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&(g(s.name,
{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),s.cluster!==void 0&&(g(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"clus\
ter",rootData:l,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.addresses!==void 0){let r=s.addresses;
if(Array.isArray(r)){if(r.length>2){let p={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/maxItems",keyword:"\
maxItems",params:{limit:2}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)q(r[p],{instancePath:i+"/add\
resses/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.
length)}else{let n={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Nr.errors=e,t===0}Nr.evaluated={props:{name:!0,cluster:!0,addresses:!0},dynamicProps:!1,
dynamicItems:!1};function Er(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=Er.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
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
ace",rootData:l,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.name!==void 0&&(g(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=
e.length)),s.service!==void 0&&(g(s.service,{instancePath:i+"/service",parentData:s,parentDataProperty:"service",rootData:l,
dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.
isArray(r)){if(r.length>4096){let p={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"max\
Items",params:{limit:4096}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)g(r[p],{instancePath:i+"/clu\
sters/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{
let n={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),t++}}if(s.headless!==void 0&&typeof s.headless!="boolean"){let r={instancePath:i+"/headless",schemaPath:"\
#/properties/headless/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let p={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)jr(r[p],{instancePath:i+"/p\
orts/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?jr.errors:e.concat(jr.errors),t=e.
length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(s.aliases!==void 0){let r=s.aliases;if(Array.isArray(r)){if(r.length>16){let p={instancePath:i+
"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[p]:e.push(p),t++}
let n=r.length;for(let p=0;p<n;p++)zr(r[p],{instancePath:i+"/aliases/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||
(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)}else{let n={instancePath:i+"/aliases",schemaPath:"#/properties/ali\
ases/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.endpoints!==void 0){let r=s.endpoints;
if(Array.isArray(r)){if(r.length>65536){let p={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",
keyword:"maxItems",params:{limit:65536}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)Nr(r[p],{instancePath:i+
"/endpoints/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?Nr.errors:e.concat(Nr.errors),
t=e.length)}else{let n={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),t++}return Er.errors=e,t===0}Er.evaluated={props:{namespace:!0,name:!0,service:!0,clusters:!0,
headless:!0,ports:!0,aliases:!0,endpoints:!0},dynamicProps:!1,dynamicItems:!1};function Wr(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Wr.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:i,schemaPath:"\
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
[r]:e.push(r),t++}if(s.format!==void 0&&(Ir(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"format",
rootData:l,dynamicAnchors:m})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length)),s.slice!==void 0&&(g(s.slice,{instancePath:i+
"/slice",parentData:s,parentDataProperty:"slice",rootData:l,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)),s.cluster!==void 0&&(g(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:l,
dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.subnets!==void 0){let r=s.subnets;if(Array.isArray(
r)){if(r.length>2){let p={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/maxItems",keyword:"maxItems",params:{
limit:2}};e===null?e=[p]:e.push(p),t++}if(r.length<1){let p={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)D(r[p],{instancePath:i+
"/subnets/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=
e.length)}else{let n={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[n]:e.push(n),t++}}if(s.routers!==void 0){let r=s.routers;if(Array.isArray(r)){if(r.length>2){let p={instancePath:i+
"/routers",schemaPath:"#/properties/routers/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[p]:e.push(p),t++}
if(r.length<1){let p={instancePath:i+"/routers",schemaPath:"#/properties/routers/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)q(r[p],{instancePath:i+"/routers/"+p,parentData:r,parentDataProperty:p,
rootData:l,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let n={instancePath:i+"/routers",
schemaPath:"#/properties/routers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.blocks!==
void 0){let r=s.blocks;if(Array.isArray(r)){if(r.length>256){let p={instancePath:i+"/blocks",schemaPath:"#/properties/bl\
ocks/maxItems",keyword:"maxItems",params:{limit:256}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)D(
r[p],{instancePath:i+"/blocks/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?D.errors:
e.concat(D.errors),t=e.length)}else{let n={instancePath:i+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.vips!==void 0){let r=s.vips;if(Array.isArray(r)){if(r.length>2){
let p={instancePath:i+"/vips",schemaPath:"#/properties/vips/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[p]:
e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)D(r[p],{instancePath:i+"/vips/"+p,parentData:r,parentDataProperty:p,rootData:l,
dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)}else{let n={instancePath:i+"/vips",schemaPath:"#\
/properties/vips/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.mtu!==void 0){let r=s.mtu;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/type",
keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>9e3||isNaN(
r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e3}};
e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.driver!==void 0&&(Dr(s.driver,{instancePath:i+
"/driver",parentData:s,parentDataProperty:"driver",rootData:l,dynamicAnchors:m})||(e=e===null?Dr.errors:e.concat(Dr.errors),
t=e.length)),s.epoch!==void 0){let r=s.epoch;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/epoch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let n={instancePath:i+"/epoch",schemaPath:"#/properties/epoch/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){
let n={instancePath:i+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[n]:e.push(n),t++}}}if(s.portRange!==void 0){let r=s.portRange;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
first===void 0){let n={instancePath:i+"/portRange",schemaPath:"#/properties/portRange/required",keyword:"required",params:{
missingProperty:"first"}};e===null?e=[n]:e.push(n),t++}if(r.last===void 0){let n={instancePath:i+"/portRange",schemaPath:"\
#/properties/portRange/required",keyword:"required",params:{missingProperty:"last"}};e===null?e=[n]:e.push(n),t++}if(r.first!==
void 0){let n=r.first;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/portRange/first",
schemaPath:"#/properties/portRange/properties/first/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(
p),t++}if(typeof n=="number"&&isFinite(n)){if(n>65535||isNaN(n)){let p={instancePath:i+"/portRange/first",schemaPath:"#/\
properties/portRange/properties/first/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[p]:e.
push(p),t++}if(n<1||isNaN(n)){let p={instancePath:i+"/portRange/first",schemaPath:"#/properties/portRange/properties/fir\
st/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}}if(r.last!==void 0){let n=r.
last;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/portRange/last",schemaPath:"#/pro\
perties/portRange/properties/last/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof n==
"number"&&isFinite(n)){if(n>65535||isNaN(n)){let p={instancePath:i+"/portRange/last",schemaPath:"#/properties/portRange/\
properties/last/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[p]:e.push(p),t++}if(n<1||isNaN(
n)){let p={instancePath:i+"/portRange/last",schemaPath:"#/properties/portRange/properties/last/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}}}else{let n={instancePath:i+"/portRange",schemaPath:"#/\
properties/portRange/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(s.peers!==void 0){let r=s.
peers;if(Array.isArray(r)){if(r.length>4096){let p={instancePath:i+"/peers",schemaPath:"#/properties/peers/maxItems",keyword:"\
maxItems",params:{limit:4096}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)Lr(r[p],{instancePath:i+"\
/peers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?Lr.errors:e.concat(Lr.errors),t=
e.length)}else{let n={instancePath:i+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),t++}}if(s.exports!==void 0){let r=s.exports;if(Array.isArray(r)){if(r.length>65536){let p={instancePath:i+
"/exports",schemaPath:"#/properties/exports/maxItems",keyword:"maxItems",params:{limit:65536}};e===null?e=[p]:e.push(p),
t++}let n=r.length;for(let p=0;p<n;p++)Er(r[p],{instancePath:i+"/exports/"+p,parentData:r,parentDataProperty:p,rootData:l,
dynamicAnchors:m})||(e=e===null?Er.errors:e.concat(Er.errors),t=e.length)}else{let n={instancePath:i+"/exports",schemaPath:"\
#/properties/exports/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Wr.errors=e,t===0}Wr.evaluated=
{props:{format:!0,slice:!0,cluster:!0,subnets:!0,routers:!0,blocks:!0,vips:!0,mtu:!0,driver:!0,epoch:!0,portRange:!0,peers:!0,
exports:!0},dynamicProps:!1,dynamicItems:!1};var ft=Qr;function Fr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Fr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return Fr.errors=e,t===0}Fr.evaluated={dynamicProps:!1,
dynamicItems:!1};function x(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=x.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!E.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return x.errors=e,t===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};var Xs={type:"object",required:["cluster","gateway","up","implementation"],properties:{cluster:{$ref:"#/$defs/name"},gateway:{
$ref:"#/$defs/name"},up:{type:"boolean"},implementation:{type:"string",enum:["kernel","userspace"]},rttMilliseconds:{type:"\
number",minimum:0},lossRatio:{type:"number",minimum:0,maximum:1},receivedBytes:{type:"integer",minimum:0,maximum:9007199254740991},
sentBytes:{type:"integer",minimum:0,maximum:9007199254740991},handshakeAgeSeconds:{type:"number",minimum:0}}};function Sr(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,a=Sr.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.cluster===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cluster"}};e===null?e=
[r]:e.push(r),t++}if(s.gateway===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
gateway"}};e===null?e=[r]:e.push(r),t++}if(s.up===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"up"}};e===null?e=[r]:e.push(r),t++}if(s.implementation===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"implementation"}};e===null?e=[r]:e.push(r),t++}if(s.cluster!==void 0&&
(x(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:l,dynamicAnchors:m})||(e=e===
null?x.errors:e.concat(x.errors),t=e.length)),s.gateway!==void 0&&(x(s.gateway,{instancePath:i+"/gateway",parentData:s,parentDataProperty:"\
gateway",rootData:l,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),s.up!==void 0&&typeof s.up!=
"boolean"){let r={instancePath:i+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}if(s.implementation!==void 0){let r=s.implementation;if(typeof r!="string"){let n={instancePath:i+"/\
implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),t++}if(!(r==="kernel"||r==="userspace")){let n={instancePath:i+"/implementation",schemaPath:"#/properties/implementat\
ion/enum",keyword:"enum",params:{allowedValues:Xs.properties.implementation.enum}};e===null?e=[n]:e.push(n),t++}}if(s.rttMilliseconds!==
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
ect"}};e===null?e=[r]:e.push(r),t++}return Sr.errors=e,t===0}Sr.evaluated={props:{cluster:!0,gateway:!0,up:!0,implementation:!0,
rttMilliseconds:!0,lossRatio:!0,receivedBytes:!0,sentBytes:!0,handshakeAgeSeconds:!0},dynamicProps:!1,dynamicItems:!1};var hs=new RegExp(
"^(?:[0-9a-f]{64})?$","u");function Zr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=Zr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.slice===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
slice"}};e===null?e=[r]:e.push(r),t++}if(s.digest===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"digest"}};e===null?e=[r]:e.push(r),t++}if(s.ready===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ready"}};e===null?e=[r]:e.push(r),t++}if(s.problem===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problem"}};e===null?e=[r]:e.push(r),t++}
if(s.tunnels===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tunnels"}};
e===null?e=[r]:e.push(r),t++}if(s.slice!==void 0&&(x(s.slice,{instancePath:i+"/slice",parentData:s,parentDataProperty:"s\
lice",rootData:l,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),s.digest!==void 0){let r=s.digest;
if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/digest",schemaPath:"#/properties/digest/maxLength",keyword:"m\
axLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}if(!hs.test(r)){let n={instancePath:i+"/digest",schemaPath:"#/\
properties/digest/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{64})?$"}};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),t++}}if(s.ready!==void 0&&typeof s.ready!="boolean"){let r={instancePath:i+"/ready",schemaPath:"#/properti\
es/ready/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.problem!==void 0){let r=s.problem;
if(typeof r=="string"){if(y(r)>4096){let n={instancePath:i+"/problem",schemaPath:"#/properties/problem/maxLength",keyword:"\
maxLength",params:{limit:4096}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/problem",schemaPath:"#/proper\
ties/problem/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.commit!==void 0){let r=s.commit;
if(typeof r=="string"){if(y(r)>40){let n={instancePath:i+"/commit",schemaPath:"#/properties/commit/maxLength",keyword:"m\
axLength",params:{limit:40}};e===null?e=[n]:e.push(n),t++}if(!ss.test(r)){let n={instancePath:i+"/commit",schemaPath:"#/\
properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),t++}}if(s.tunnels!==void 0){let r=s.tunnels;if(Array.isArray(r)){if(r.length>65536){let p={instancePath:i+"/tunnels",
schemaPath:"#/properties/tunnels/maxItems",keyword:"maxItems",params:{limit:65536}};e===null?e=[p]:e.push(p),t++}let n=r.
length;for(let p=0;p<n;p++)Sr(r[p],{instancePath:i+"/tunnels/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||
(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length)}else{let n={instancePath:i+"/tunnels",schemaPath:"#/properties/tun\
nels/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Zr.errors=e,t===0}Zr.evaluated={props:{
slice:!0,digest:!0,ready:!0,problem:!0,commit:!0,tunnels:!0},dynamicProps:!1,dynamicItems:!1};function Vr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Vr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"}};
e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(y(r)>
64){let n={instancePath:i+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64}};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(y(r)>1024){let n={
instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Vr.errors=e,t===0}Vr.evaluated={props:{code:!0,message:!0},dynamicProps:!1,
dynamicItems:!1};function Cr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0,
a=Cr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(y(s)>35){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[r]:e.push(r),t++}if(y(s)<20){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[r]:e.push(r),t++}if(!ys.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return Cr.errors=e,t===0}Cr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Qr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:l=s,dynamicAnchors:m={}}={}){
let e=null,t=0,a=Qr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
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
appliedAt"}};e===null?e=[r]:e.push(r),t++}if(s.format!==void 0&&(Fr(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"\
format",rootData:l,dynamicAnchors:m})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length)),s.cluster!==void 0&&(x(s.cluster,
{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:l,dynamicAnchors:m})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),s.agent!==void 0&&(x(s.agent,{instancePath:i+"/agent",parentData:s,parentDataProperty:"a\
gent",rootData:l,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),s.version!==void 0){let r=s.version;
if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"\
maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/version",schemaPath:"#/properti\
es/version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.reads!==void 0){let r=s.reads;
if(Array.isArray(r)){if(r.length>16){let p={instancePath:i+"/reads",schemaPath:"#/properties/reads/maxItems",keyword:"ma\
xItems",params:{limit:16}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++){let u=r[p];if(!(typeof u=="n\
umber"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let o={instancePath:i+"/reads/"+p,schemaPath:"#/properties/reads/items/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u)){let o={
instancePath:i+"/reads/"+p,schemaPath:"#/properties/reads/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};
e===null?e=[o]:e.push(o),t++}if(u<1||isNaN(u)){let o={instancePath:i+"/reads/"+p,schemaPath:"#/properties/reads/items/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}}}else{let n={instancePath:i+"/\
reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.hub!==
void 0){let r=s.hub;if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/hub",schemaPath:"#/properties/hub/maxLeng\
th",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}if(!hs.test(r)){let n={instancePath:i+"/hub",schemaPath:"\
#/properties/hub/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{64})?$"}};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/hub",schemaPath:"#/properties/hub/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
t++}}if(s.sequence!==void 0){let r=s.sequence;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let n={instancePath:i+"/sequence",schemaPath:"#/pro\
perties/sequence/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[n]:e.push(n),t++}
if(r<0||isNaN(r)){let n={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.slices!==void 0){let r=s.slices;if(Array.isArray(r)){if(r.
length>65536){let p={instancePath:i+"/slices",schemaPath:"#/properties/slices/maxItems",keyword:"maxItems",params:{limit:65536}};
e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)Zr(r[p],{instancePath:i+"/slices/"+p,parentData:r,parentDataProperty:p,
rootData:l,dynamicAnchors:m})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length)}else{let n={instancePath:i+"/slices",
schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.refusals!==
void 0){let r=s.refusals;if(Array.isArray(r)){if(r.length>256){let p={instancePath:i+"/refusals",schemaPath:"#/propertie\
s/refusals/maxItems",keyword:"maxItems",params:{limit:256}};e===null?e=[p]:e.push(p),t++}let n=r.length;for(let p=0;p<n;p++)
Vr(r[p],{instancePath:i+"/refusals/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?Vr.errors:
e.concat(Vr.errors),t=e.length)}else{let n={instancePath:i+"/refusals",schemaPath:"#/properties/refusals/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}s.appliedAt!==void 0&&(Cr(s.appliedAt,{instancePath:i+"/appli\
edAt",parentData:s,parentDataProperty:"appliedAt",rootData:l,dynamicAnchors:m})||(e=e===null?Cr.errors:e.concat(Cr.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Qr.errors=e,t===0}Qr.evaluated={props:{format:!0,cluster:!0,agent:!0,version:!0,reads:!0,hub:!0,sequence:!0,
slices:!0,refusals:!0,appliedAt:!0},dynamicProps:!1,dynamicItems:!1};export{tt as validateCluster,it as validateFleet,nt as validateQoSProfile,at as validateServiceExport,pt as validateSlice,
ot as validateWireControl,lt as validateWireFacts,mt as validateWireIndex,ut as validateWireSlice,ft as validateWireStatus};
