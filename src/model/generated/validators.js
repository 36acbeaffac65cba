// Generated from schema/ by scripts/generate.ts. Do not edit.
var Yr=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(c){throw i=0,c}};var ps=Yr(es=>{"use strict";Object.defineProperty(es,"__esModule",{value:!0});function as(s){let i=s.length,c=0,f=0,o;for(;f<
i;)c++,o=s.charCodeAt(f++),o>=55296&&o<=56319&&f<i&&(o=s.charCodeAt(f),(o&64512)===56320&&f++);return c}es.default=as;as.
code='require("ajv/dist/runtime/ucs2length").default'});var ls=Yr((it,os)=>{"use strict";os.exports=function s(i,c){if(i===c)return!0;if(i&&c&&typeof i=="object"&&typeof c=="ob\
ject"){if(i.constructor!==c.constructor)return!1;var f,o,m;if(Array.isArray(i)){if(f=i.length,f!=c.length)return!1;for(o=
f;o--!==0;)if(!s(i[o],c[o]))return!1;return!0}if(i.constructor===RegExp)return i.source===c.source&&i.flags===c.flags;if(i.
valueOf!==Object.prototype.valueOf)return i.valueOf()===c.valueOf();if(i.toString!==Object.prototype.toString)return i.toString()===
c.toString();if(m=Object.keys(i),f=m.length,f!==Object.keys(c).length)return!1;for(o=f;o--!==0;)if(!Object.prototype.hasOwnProperty.
call(c,m[o]))return!1;for(o=f;o--!==0;){var e=m[o];if(!s(i[e],c[e]))return!1}return!0}return i!==i&&c!==c}});var us=Yr(rs=>{"use strict";Object.defineProperty(rs,"__esModule",{value:!0});var ms=ls();ms.code='require("ajv/dist/run\
time/equal").default';rs.default=ms});var at=Or;var y=ps().default,S=new RegExp("^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$","u");function Y(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Y.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!S.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return Y.errors=e,t===0}Y.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Kr=new RegExp("^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$","u");function K(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=K.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Kr.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{\
0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return K.errors=e,t===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};var Tr=new RegExp("^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$","u");function D(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=D.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!Tr.test(s)){let r={instancePath:i,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return D.errors=
e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};function T(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=T.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#\
/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;K(n,{instancePath:i,
parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:m})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);var r=a===
t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=
[u]:e.push(u),t++}}for(let n in s)D(s[n],{instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,
rootData:o,dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}return T.errors=e,t===0}T.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ee(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;K(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:m})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let a=s[n];if(typeof a=="\
string"){if(y(a)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return ee.errors=e,t===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function re(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=re.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(Y(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:m})||(e=e===null?Y.errors:e.concat(Y.errors),t=
e.length)),s.labels!==void 0&&(T(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:o,
dynamicAnchors:m})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.annotations!==void 0&&(ee(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:o,dynamicAnchors:m})||(e=e===null?ee.errors:e.concat(
ee.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return re.errors=e,t===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ks={type:"object",
additionalProperties:!1,properties:{type:{type:"string",enum:["kubernetes","standalone"]},gateways:{$ref:"#/$defs/gatewa\
ys"},networks:{$ref:"#/$defs/networks"},bandwidth:{$ref:"#/$defs/bandwidth"},location:{$ref:"#/$defs/location"},suspend:{
type:"boolean"}}},ws={type:"object",additionalProperties:!1,properties:{nodeSelector:{$ref:"#/$defs/labels"},count:{type:"\
integer",minimum:1,maximum:16},portRange:{$ref:"#/$defs/portRange"},service:{type:"string",enum:["NodePort","LoadBalance\
r","HostPort"]},endpoints:{type:"array",maxItems:16,items:{type:"string",minLength:1,maxLength:253,pattern:"^[A-Za-z0-9:\
][-A-Za-z0-9_.:]{0,252}$"},uniqueItems:!0},relay:{type:"boolean"}}};function Z(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Z.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),
t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return Z.errors=e,t===0}Z.evaluated=
{dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=se.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.first===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
first"}};e===null?e=[r]:e.push(r),t++}if(s.last===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"last"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="first"||r==="last")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}s.first!==void 0&&(Z(s.first,{instancePath:i+"/first",parentData:s,parentDataProperty:"first",rootData:o,dynamicAnchors:m})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),s.last!==void 0&&(Z(s.last,{instancePath:i+"/last",parentData:s,parentDataProperty:"\
last",rootData:o,dynamicAnchors:m})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return se.errors=e,t===0}se.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var vs=new RegExp("^[A-Za-z0-9:][-A-Za-z0-9_.:]{0,252}$","u");function te(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=te.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="nod\
eSelector"||r==="count"||r==="portRange"||r==="service"||r==="endpoints"||r==="relay")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.
nodeSelector!==void 0&&(T(s.nodeSelector,{instancePath:i+"/nodeSelector",parentData:s,parentDataProperty:"nodeSelector",
rootData:o,dynamicAnchors:m})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.count!==void 0){let r=s.count;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>16||isNaN(r)){let n={
instancePath:i+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:16}};e===
null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}}if(s.portRange!==void 0&&(se(s.portRange,{instancePath:i+
"/portRange",parentData:s,parentDataProperty:"portRange",rootData:o,dynamicAnchors:m})||(e=e===null?se.errors:e.concat(se.
errors),t=e.length)),s.service!==void 0){let r=s.service;if(typeof r!="string"){let n={instancePath:i+"/service",schemaPath:"\
#/properties/service/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="NodePort"||r===
"LoadBalancer"||r==="HostPort")){let n={instancePath:i+"/service",schemaPath:"#/properties/service/enum",keyword:"enum",
params:{allowedValues:ws.properties.service.enum}};e===null?e=[n]:e.push(n),t++}}if(s.endpoints!==void 0){let r=s.endpoints;
if(Array.isArray(r)){if(r.length>16){let l={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"\
maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++){let h=r[l];if(typeof h=="s\
tring"){if(y(h)>253){let d={instancePath:i+"/endpoints/"+l,schemaPath:"#/properties/endpoints/items/maxLength",keyword:"\
maxLength",params:{limit:253}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/endpoints/"+l,schemaPath:"\
#/properties/endpoints/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!vs.test(h)){
let d={instancePath:i+"/endpoints/"+l,schemaPath:"#/properties/endpoints/items/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9:][-A-Za-z0-9_.:]{0,252}$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/endpoints/"+l,schemaPath:"\
#/properties/endpoints/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}let a=r.length,u;
if(a>1){let l={};for(;a--;){let h=r[a];if(typeof h=="string"){if(typeof l[h]=="number"){u=l[h];let d={instancePath:i+"/e\
ndpoints",schemaPath:"#/properties/endpoints/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[d]:e.push(
d),t++;break}l[h]=a}}}}else{let n={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.relay!==void 0&&typeof s.relay!="boolean"){let r={instancePath:i+"/rel\
ay",schemaPath:"#/properties/relay/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return te.errors=
e,t===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cs=new RegExp("^[0-9A-Fa-f:.]{2,45}/[0-9]{1,3}$","u");function j(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=j.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),typeof s=="string"){if(y(s)>49){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:49}};e===null?e=[r]:e.push(r),t++}if(y(s)<4){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:4}};e===null?e=[r]:e.push(r),t++}if(!cs.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9A-Fa-f:.]{2,45}/[0-9]{1,3}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,
dynamicItems:!1};var x=us().default;function ie(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="pods"||r==="services"||r==="nodes")){let n={instancePath:i,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.pods!==
void 0){let r=s.pods;if(Array.isArray(r)){if(r.length>64){let l={instancePath:i+"/pods",schemaPath:"#/properties/pods/ma\
xItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++)j(r[l],{instancePath:i+
"/pods/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),t=e.
length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+"/pods",schemaPath:"#/p\
roperties/pods/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let n={instancePath:i+
"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.services!==
void 0){let r=s.services;if(Array.isArray(r)){if(r.length>64){let l={instancePath:i+"/services",schemaPath:"#/properties\
/services/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++)
j(r[l],{instancePath:i+"/services/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+
"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(
l),t++;break e}}}else{let n={instancePath:i+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),t++}}if(s.nodes!==void 0){let r=s.nodes;if(Array.isArray(r)){if(r.length>64){let l={instancePath:i+
"/nodes",schemaPath:"#/properties/nodes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),t++}let n=r.
length;for(let l=0;l<n;l++)j(r[l],{instancePath:i+"/nodes/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){let l={
instancePath:i+"/nodes",schemaPath:"#/properties/nodes/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[
l]:e.push(l),t++;break e}}}else{let n={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return ie.errors=e,t===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $s={type:["integer","string"],minimum:1,maximum:1e15,maxLength:16,pattern:"^[1-9][0-9]{0,14}[kMGT]?$"},ts=new RegExp(
"^[1-9][0-9]{0,14}[kMGT]?$","u");function V(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=V.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:$s.
type}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e15||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e15}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={
instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}
if(typeof s=="string"){if(y(s)>16){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}};
e===null?e=[r]:e.push(r),t++}if(!ts.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,14}[kMGT]?$"}};e===null?e=[r]:e.push(r),t++}}return V.errors=e,t===0}V.evaluated={dynamicProps:!1,dynamicItems:!1};
function ne(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="up"||r==="down")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.up!==void 0&&(V(s.up,{instancePath:i+"/up",
parentData:s,parentDataProperty:"up",rootData:o,dynamicAnchors:m})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),
s.down!==void 0&&(V(s.down,{instancePath:i+"/down",parentData:s,parentDataProperty:"down",rootData:o,dynamicAnchors:m})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return ne.errors=e,t===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
ies/longitude/type",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}s.region!==void 0&&(D(s.region,
{instancePath:i+"/region",parentData:s,parentDataProperty:"region",rootData:o,dynamicAnchors:m})||(e=e===null?D.errors:e.
concat(D.errors),t=e.length)),s.zone!==void 0&&(D(s.zone,{instancePath:i+"/zone",parentData:s,parentDataProperty:"zone",
rootData:o,dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.provider!==void 0&&(D(s.provider,{
instancePath:i+"/provider",parentData:s,parentDataProperty:"provider",rootData:o,dynamicAnchors:m})||(e=e===null?D.errors:
e.concat(D.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return ae.errors=e,t===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=pe.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(!(r==="type"||r==="gateways"||r==="networks"||r==="bandwidth"||r==="location"||r==="suspend")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let n={instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="kubernetes"||r==="standalone")){let n={
instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ks.properties.type.enum}};
e===null?e=[n]:e.push(n),t++}}if(s.gateways!==void 0&&(te(s.gateways,{instancePath:i+"/gateways",parentData:s,parentDataProperty:"\
gateways",rootData:o,dynamicAnchors:m})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),s.networks!==void 0&&(ie(
s.networks,{instancePath:i+"/networks",parentData:s,parentDataProperty:"networks",rootData:o,dynamicAnchors:m})||(e=e===
null?ie.errors:e.concat(ie.errors),t=e.length)),s.bandwidth!==void 0&&(ne(s.bandwidth,{instancePath:i+"/bandwidth",parentData:s,
parentDataProperty:"bandwidth",rootData:o,dynamicAnchors:m})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),s.location!==
void 0&&(ae(s.location,{instancePath:i+"/location",parentData:s,parentDataProperty:"location",rootData:o,dynamicAnchors:m})||
(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),s.suspend!==void 0&&typeof s.suspend!="boolean"){let r={instancePath:i+
"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pe.
errors=e,t===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Or(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Or.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
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
kind/const",keyword:"const",params:{allowedValue:"Cluster"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(re(s.metadata,
{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:o,dynamicAnchors:m})||(e=e===null?re.errors:
e.concat(re.errors),t=e.length)),s.spec!==void 0&&(pe(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"sp\
ec",rootData:o,dynamicAnchors:m})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Or.errors=e,t===0}Or.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var pt=Mr;function P(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=P.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!S.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return P.errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};function N(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=N.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Kr.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};function O(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=O.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!Tr.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return O.errors=e,t===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};function M(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=M.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>64){
let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?e=[n]:e.push(n),t++}
for(let n in s){let a=t;N(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:m})||(e=e===null?
N.errors:e.concat(N.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)O(s[n],{instancePath:i+"/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:o,dynamicAnchors:m})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),t++}return M.errors=e,t===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;N(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:m})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let a=s[n];if(typeof a=="\
string"){if(y(a)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return oe.errors=e,t===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=le.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(P(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=
e.length)),s.labels!==void 0&&(M(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:o,
dynamicAnchors:m})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),s.annotations!==void 0&&(oe(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:o,dynamicAnchors:m})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return le.errors=e,t===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return me.errors=e,t===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var xs={type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["FullMesh","HubSpoke","Custom"]},hubs:{
type:"array",maxItems:64,items:{$ref:"#/$defs/name"},uniqueItems:!0},edges:{type:"array",maxItems:8192,items:{$ref:"#/$d\
efs/edge"}}}};function ue(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=ue.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.from===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};
e===null?e=[r]:e.push(r),t++}if(s.to===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"to"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="from"||r==="to")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.from!==
void 0&&(P(s.from,{instancePath:i+"/from",parentData:s,parentDataProperty:"from",rootData:o,dynamicAnchors:m})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)),s.to!==void 0&&(P(s.to,{instancePath:i+"/to",parentData:s,parentDataProperty:"t\
o",rootData:o,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ue.errors=e,t===0}ue.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function fe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="type"||r==="hubs"||r==="edges")){let n={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.type!==void 0){
let r=s.type;if(typeof r!="string"){let n={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="FullMesh"||r==="HubSpoke"||r==="Custom")){let n={instancePath:i+"\
/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:xs.properties.type.enum}};e===null?e=[n]:
e.push(n),t++}}if(s.hubs!==void 0){let r=s.hubs;if(Array.isArray(r)){if(r.length>64){let l={instancePath:i+"/hubs",schemaPath:"\
#/properties/hubs/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<
n;l++)P(r[l],{instancePath:i+"/hubs/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+
"/hubs",schemaPath:"#/properties/hubs/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;
break e}}}else{let n={instancePath:i+"/hubs",schemaPath:"#/properties/hubs/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(s.edges!==void 0){let r=s.edges;if(Array.isArray(r)){if(r.length>8192){let a={instancePath:i+
"/edges",schemaPath:"#/properties/edges/maxItems",keyword:"maxItems",params:{limit:8192}};e===null?e=[a]:e.push(a),t++}let n=r.
length;for(let a=0;a<n;a++)ue(r[a],{instancePath:i+"/edges/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||
(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)}else{let n={instancePath:i+"/edges",schemaPath:"#/properties/edges\
/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return fe.errors=e,t===0}fe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var bs={type:"object",additionalProperties:!1,properties:{driver:{type:"string",enum:["wireguard","open\
vpn","ipsec"]},keyRotation:{$ref:"#/$defs/duration"},mtu:{type:"integer",minimum:1280,maximum:9e3}}};var ys=new RegExp("^[1-9][0-9]{0,5}[smhd]$","u");function B(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:m={}}={}){let e=null,t=0,p=B.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof s=="string"){if(y(s)>8){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:8}};e===
null?e=[r]:e.push(r),t++}if(y(s)<2){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};
e===null?e=[r]:e.push(r),t++}if(!ys.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,5}[smhd]$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return B.errors=e,t===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};function ce(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=ce.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(!(r==="driver"||r==="keyRotation"||r==="mtu")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.driver!==void 0){let r=s.driver;if(typeof r!=
"string"){let n={instancePath:i+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),t++}if(!(r==="wireguard"||r==="openvpn"||r==="ipsec")){let n={instancePath:i+"/driver",schemaPath:"\
#/properties/driver/enum",keyword:"enum",params:{allowedValues:bs.properties.driver.enum}};e===null?e=[n]:e.push(n),t++}}
if(s.keyRotation!==void 0&&(B(s.keyRotation,{instancePath:i+"/keyRotation",parentData:s,parentDataProperty:"keyRotation",
rootData:o,dynamicAnchors:m})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),s.mtu!==void 0){let r=s.mtu;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",
params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>9e3||isNaN(r)){let n={instancePath:i+
"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e3}};e===null?e=[n]:e.push(
n),t++}if(r<1280||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{
comparison:">=",limit:1280}};e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ce.errors=e,t===0}ce.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Is={type:"object",additionalProperties:!1,properties:{mode:{type:"string",enum:["Enforce","Audit","\
Off"]},allow:{type:"array",maxItems:256,items:{$ref:"#/$defs/isolationRule"}}}};function ye(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return ye.errors=e,t===0}ye.
evaluated={dynamicProps:!1,dynamicItems:!1};var Ds={type:"string",enum:["TCP","UDP","SCTP"]};function de(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=de.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="TCP"||s==="UDP"||s==="SCTP")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ds.enum}};e===null?e=[r]:e.push(r),t++}return de.errors=e,t===0}
de.evaluated={dynamicProps:!1,dynamicItems:!1};function he(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:m={}}={}){let e=null,t=0,p=he.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.port===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="port"||r==="protocol")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),t++}s.port!==void 0&&(ye(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"port",rootData:o,
dynamicAnchors:m})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),s.protocol!==void 0&&(de(s.protocol,{instancePath:i+
"/protocol",parentData:s,parentDataProperty:"protocol",rootData:o,dynamicAnchors:m})||(e=e===null?de.errors:e.concat(de.
errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return he.errors=e,t===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=ge.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.namespace===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[r]:e.push(r),
t++}for(let r in s)if(!(r==="namespace"||r==="clusters"||r==="ports")){let n={instancePath:i,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.namespace!==void 0&&
(P(s.namespace,{instancePath:i+"/namespace",parentData:s,parentDataProperty:"namespace",rootData:o,dynamicAnchors:m})||(e=
e===null?P.errors:e.concat(P.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let l={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++)P(r[l],{instancePath:i+"/clusters/"+l,parentData:r,parentDataProperty:l,
rootData:o,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)
for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)he(r[a],{instancePath:i+"/p\
orts/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?he.errors:e.concat(he.errors),t=e.
length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ge.errors=e,t===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Pe.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="mod\
e"||r==="allow")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let n={instancePath:i+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="Enforce"||r==="Aud\
it"||r==="Off")){let n={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Is.
properties.mode.enum}};e===null?e=[n]:e.push(n),t++}}if(s.allow!==void 0){let r=s.allow;if(Array.isArray(r)){if(r.length>
256){let a={instancePath:i+"/allow",schemaPath:"#/properties/allow/maxItems",keyword:"maxItems",params:{limit:256}};e===
null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)ge(r[a],{instancePath:i+"/allow/"+a,parentData:r,parentDataProperty:a,
rootData:o,dynamicAnchors:m})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}else{let n={instancePath:i+"/allow",
schemaPath:"#/properties/allow/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Pe.errors=e,t===0}Pe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ke(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:m={}}={}){let e=null,t=0,p=ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="clusterPrefix"||r==="topology"||r==="tunnel"||r==="na\
mespaceIsolation"||r==="qosProfile")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.clusterPrefix!==void 0&&(me(s.clusterPrefix,{instancePath:i+
"/clusterPrefix",parentData:s,parentDataProperty:"clusterPrefix",rootData:o,dynamicAnchors:m})||(e=e===null?me.errors:e.
concat(me.errors),t=e.length)),s.topology!==void 0&&(fe(s.topology,{instancePath:i+"/topology",parentData:s,parentDataProperty:"\
topology",rootData:o,dynamicAnchors:m})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),s.tunnel!==void 0&&(ce(s.
tunnel,{instancePath:i+"/tunnel",parentData:s,parentDataProperty:"tunnel",rootData:o,dynamicAnchors:m})||(e=e===null?ce.
errors:e.concat(ce.errors),t=e.length)),s.namespaceIsolation!==void 0&&(Pe(s.namespaceIsolation,{instancePath:i+"/namesp\
aceIsolation",parentData:s,parentDataProperty:"namespaceIsolation",rootData:o,dynamicAnchors:m})||(e=e===null?Pe.errors:
e.concat(Pe.errors),t=e.length)),s.qosProfile!==void 0&&(P(s.qosProfile,{instancePath:i+"/qosProfile",parentData:s,parentDataProperty:"\
qosProfile",rootData:o,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ke.errors=e,t===0}ke.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ds=new RegExp("^[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?){0,126}$","u");function we(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=we.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>253){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!ds.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9\
_]{0,61}[a-z0-9])?){0,126}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};function ve(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=ve.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="maxDeletionShare"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.maxDeletionShare!==void 0){let r=s.maxDeletionShare;
if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){let n={instancePath:i+"/maxDeletionShare",schemaPath:"#/properties\
/maxDeletionShare/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(
r)){let n={instancePath:i+"/maxDeletionShare",schemaPath:"#/properties/maxDeletionShare/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/maxDeletionShare",schemaPath:"#/pro\
perties/maxDeletionShare/type",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}ve.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var qs=new RegExp("^[A-Z][A-Za-z]{1,31}/[a-z0-9][-a-z0-9./]{0,190}$","u"),As=new RegExp("^20[0-9]{2}-(?:0[1-9]|1[0-2])-(\
?:0[1-9]|[12][0-9]|3[01])$","u");function $e(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=$e.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.risk===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
risk"}};e===null?e=[r]:e.push(r),t++}if(s.object===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"object"}};e===null?e=[r]:e.push(r),t++}if(s.until===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"until"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="r\
isk"||r==="object"||r==="until")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.risk!==void 0&&(P(s.risk,{instancePath:i+"/risk",parentData:s,
parentDataProperty:"risk",rootData:o,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.object!==
void 0){let r=s.object;if(typeof r=="string"){if(y(r)>224){let n={instancePath:i+"/object",schemaPath:"#/properties/obje\
ct/maxLength",keyword:"maxLength",params:{limit:224}};e===null?e=[n]:e.push(n),t++}if(y(r)<3){let n={instancePath:i+"/ob\
ject",schemaPath:"#/properties/object/minLength",keyword:"minLength",params:{limit:3}};e===null?e=[n]:e.push(n),t++}if(!qs.
test(r)){let n={instancePath:i+"/object",schemaPath:"#/properties/object/pattern",keyword:"pattern",params:{pattern:"^[A\
-Z][A-Za-z]{1,31}/[a-z0-9][-a-z0-9./]{0,190}$"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/object",schemaPath:"\
#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.until!==void 0){let r=s.
until;if(typeof r=="string"){if(y(r)>10){let n={instancePath:i+"/until",schemaPath:"#/properties/until/maxLength",keyword:"\
maxLength",params:{limit:10}};e===null?e=[n]:e.push(n),t++}if(y(r)<10){let n={instancePath:i+"/until",schemaPath:"#/prop\
erties/until/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[n]:e.push(n),t++}if(!As.test(r)){let n={instancePath:i+
"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1\
-9]|[12][0-9]|3[01])$"}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/until",schemaPath:"#/properties/unti\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $e.errors=e,t===0}$e.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ls={type:"object",additionalProperties:!1,required:["key","operator"],properties:{key:{$ref:"#/$defs/labelKey"},operator:{
type:"string",enum:["In","NotIn","Exists","DoesNotExist"]},values:{type:"array",maxItems:64,items:{$ref:"#/$defs/labelVa\
lue"},uniqueItems:!0}}};function xe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=xe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.key===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[r]:e.push(r),t++}if(s.operator===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="key"||r==="operator"||r===
"values")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.key!==void 0&&(N(s.key,{instancePath:i+"/key",parentData:s,parentDataProperty:"key",rootData:o,
dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.operator!==void 0){let r=s.operator;if(typeof r!=
"string"){let n={instancePath:i+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}if(!(r==="In"||r==="NotIn"||r==="Exists"||r==="DoesNotExist")){let n={instancePath:i+"/oper\
ator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues:Ls.properties.operator.enum}};e===null?
e=[n]:e.push(n),t++}}if(s.values!==void 0){let r=s.values;if(Array.isArray(r)){if(r.length>64){let l={instancePath:i+"/v\
alues",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),t++}let n=r.
length;for(let l=0;l<n;l++)O(r[l],{instancePath:i+"/values/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){let l={
instancePath:i+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=
[l]:e.push(l),t++;break e}}}else{let n={instancePath:i+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return xe.errors=e,t===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function be(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=be.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="matchLabels"||r==="matchExpressions")){let n={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.matchLabels!==void 0&&
(M(s.matchLabels,{instancePath:i+"/matchLabels",parentData:s,parentDataProperty:"matchLabels",rootData:o,dynamicAnchors:m})||
(e=e===null?M.errors:e.concat(M.errors),t=e.length)),s.matchExpressions!==void 0){let r=s.matchExpressions;if(Array.isArray(
r)){if(r.length>32){let a={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/maxItems",keyword:"\
maxItems",params:{limit:32}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)xe(r[a],{instancePath:i+"/m\
atchExpressions/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?xe.errors:e.concat(xe.errors),
t=e.length)}else{let n={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return be.errors=e,t===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ie(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="clusters"||r==="clusterSelector"||r==="maxParallel"||r===
"pause"||r==="soak")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.name!==void 0&&(P(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",
rootData:o,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;
if(Array.isArray(r)){if(r.length>4096){let l={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"\
maxItems",params:{limit:4096}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++)P(r[l],{instancePath:i+"/\
clusters/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=
e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let n={
instancePath:i+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:
e.push(n),t++}}if(s.clusterSelector!==void 0&&(be(s.clusterSelector,{instancePath:i+"/clusterSelector",parentData:s,parentDataProperty:"\
clusterSelector",rootData:o,dynamicAnchors:m})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),s.maxParallel!==void 0){
let r=s.maxParallel;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/maxParallel",schemaPath:"\
#/properties/maxParallel/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&
isFinite(r)){if(r>4096||isNaN(r)){let n={instancePath:i+"/maxParallel",schemaPath:"#/properties/maxParallel/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:4096}};e===null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:i+"/max\
Parallel",schemaPath:"#/properties/maxParallel/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
n]:e.push(n),t++}}}if(s.pause!==void 0&&typeof s.pause!="boolean"){let r={instancePath:i+"/pause",schemaPath:"#/properti\
es/pause/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.soak!==void 0&&(B(s.soak,{instancePath:i+
"/soak",parentData:s,parentDataProperty:"soak",rootData:o,dynamicAnchors:m})||(e=e===null?B.errors:e.concat(B.errors),t=
e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return Ie.errors=e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=De.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="waves"){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.waves!==void 0){let r=s.waves;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/waves",schemaPath:"\
#/properties/waves/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<
n;a++)Ie(r[a],{instancePath:i+"/waves/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?Ie.
errors:e.concat(Ie.errors),t=e.length)}else{let n={instancePath:i+"/waves",schemaPath:"#/properties/waves/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var js={type:"object",additionalProperties:!1,required:["name","paths"],properties:{name:{$ref:"#/$defs/name"},paths:{type:"\
array",maxItems:64,items:{type:"string",minLength:1,maxLength:256,pattern:"^[A-Za-z0-9_][-A-Za-z0-9_./]{0,255}$"},uniqueItems:!0},
slices:{type:"array",maxItems:1024,items:{type:"string",minLength:1,maxLength:63,pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}\
[a-z0-9*]?)$"},uniqueItems:!0},clusters:{type:"array",maxItems:1024,items:{type:"string",minLength:1,maxLength:63,pattern:"\
^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"},uniqueItems:!0},namespaces:{type:"array",maxItems:1024,items:{type:"string",
minLength:1,maxLength:63,pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"},uniqueItems:!0},kinds:{type:"array",maxItems:16,
items:{type:"string",enum:["Cluster","Slice","ServiceExport","QoSProfile"]},uniqueItems:!0}}},zs=new RegExp("^[A-Za-z0-9\
_][-A-Za-z0-9_./]{0,255}$","u"),ss=new RegExp("^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$","u");function qe(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=qe.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.paths===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paths"}};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="name"||r==="paths"||r==="slices"||r==="clusters"||r==="namespaces"||r==="kinds")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),t++}if(s.name!==void 0&&(P(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,
dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.paths!==void 0){let r=s.paths;if(Array.isArray(
r)){if(r.length>64){let l={instancePath:i+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit:64}};
e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++){let h=r[l];if(typeof h=="string"){if(y(h)>256){let d={instancePath:i+
"/paths/"+l,schemaPath:"#/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[d]:e.push(
d),t++}if(y(h)<1){let d={instancePath:i+"/paths/"+l,schemaPath:"#/properties/paths/items/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!zs.test(h)){let d={instancePath:i+"/paths/"+l,schemaPath:"#/propertie\
s/paths/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][-A-Za-z0-9_./]{0,255}$"}};e===null?e=[d]:e.push(
d),t++}}else{let d={instancePath:i+"/paths/"+l,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[d]:e.push(d),t++}}let a=r.length,u;if(a>1){let l={};for(;a--;){let h=r[a];if(typeof h=="string"){if(typeof l[h]==
"number"){u=l[h];let d={instancePath:i+"/paths",schemaPath:"#/properties/paths/uniqueItems",keyword:"uniqueItems",params:{
i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}l[h]=a}}}}else{let n={instancePath:i+"/paths",schemaPath:"#/properties/path\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.slices!==void 0){let r=s.slices;if(Array.
isArray(r)){if(r.length>1024){let l={instancePath:i+"/slices",schemaPath:"#/properties/slices/maxItems",keyword:"maxItem\
s",params:{limit:1024}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++){let h=r[l];if(typeof h=="string"){
if(y(h)>63){let d={instancePath:i+"/slices/"+l,schemaPath:"#/properties/slices/items/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/slices/"+l,schemaPath:"#/properties/slices/it\
ems/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!ss.test(h)){let d={instancePath:i+
"/slices/"+l,schemaPath:"#/properties/slices/items/pattern",keyword:"pattern",params:{pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{\
0,61}[a-z0-9*]?)$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/slices/"+l,schemaPath:"#/properties/slic\
es/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}let a=r.length,u;if(a>1){let l={};for(;a--;){
let h=r[a];if(typeof h=="string"){if(typeof l[h]=="number"){u=l[h];let d={instancePath:i+"/slices",schemaPath:"#/propert\
ies/slices/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}l[h]=a}}}}else{let n={
instancePath:i+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),t++}}if(s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>1024){let l={instancePath:i+"/clusters",
schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[l]:e.push(l),t++}let n=r.
length;for(let l=0;l<n;l++){let h=r[l];if(typeof h=="string"){if(y(h)>63){let d={instancePath:i+"/clusters/"+l,schemaPath:"\
#/properties/clusters/items/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={
instancePath:i+"/clusters/"+l,schemaPath:"#/properties/clusters/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[d]:e.push(d),t++}if(!ss.test(h)){let d={instancePath:i+"/clusters/"+l,schemaPath:"#/properties/clusters/items/pa\
ttern",keyword:"pattern",params:{pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"}};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:i+"/clusters/"+l,schemaPath:"#/properties/clusters/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),t++}}let a=r.length,u;if(a>1){let l={};for(;a--;){let h=r[a];if(typeof h=="string"){if(typeof l[h]==
"number"){u=l[h];let d={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"uniqueItems",
params:{i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}l[h]=a}}}}else{let n={instancePath:i+"/clusters",schemaPath:"#/prop\
erties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.namespaces!==void 0){let r=s.
namespaces;if(Array.isArray(r)){if(r.length>1024){let l={instancePath:i+"/namespaces",schemaPath:"#/properties/namespace\
s/maxItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++){let h=r[l];
if(typeof h=="string"){if(y(h)>63){let d={instancePath:i+"/namespaces/"+l,schemaPath:"#/properties/namespaces/items/maxL\
ength",keyword:"maxLength",params:{limit:63}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/namespaces\
/"+l,schemaPath:"#/properties/namespaces/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),
t++}if(!ss.test(h)){let d={instancePath:i+"/namespaces/"+l,schemaPath:"#/properties/namespaces/items/pattern",keyword:"p\
attern",params:{pattern:"^(?:\\*|[a-z0-9][-a-z0-9]{0,61}[a-z0-9*]?)$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+
"/namespaces/"+l,schemaPath:"#/properties/namespaces/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.
push(d),t++}}let a=r.length,u;if(a>1){let l={};for(;a--;){let h=r[a];if(typeof h=="string"){if(typeof l[h]=="number"){u=
l[h];let d={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{
i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}l[h]=a}}}}else{let n={instancePath:i+"/namespaces",schemaPath:"#/properties\
/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.kinds!==void 0){let r=s.kinds;
if(Array.isArray(r)){if(r.length>16){let l={instancePath:i+"/kinds",schemaPath:"#/properties/kinds/maxItems",keyword:"ma\
xItems",params:{limit:16}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++){let h=r[l];if(typeof h!="str\
ing"){let d={instancePath:i+"/kinds/"+l,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),t++}if(!(h==="Cluster"||h==="Slice"||h==="ServiceExport"||h==="QoSProfile")){let d={instancePath:i+
"/kinds/"+l,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues:js.properties.kinds.items.enum}};
e===null?e=[d]:e.push(d),t++}}let a=r.length,u;if(a>1){let l={};for(;a--;){let h=r[a];if(typeof h=="string"){if(typeof l[h]==
"number"){u=l[h];let d={instancePath:i+"/kinds",schemaPath:"#/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{
i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}l[h]=a}}}}else{let n={instancePath:i+"/kinds",schemaPath:"#/properties/kind\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return qe.errors=e,t===0}qe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ns=new RegExp("^[A-Za-z0-9_.][-A-Za-z0-9_./]{0,255}$","u");function Ae(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Ae.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="def\
aults"||r==="include"||r==="zones"||r==="guards"||r==="acknowledge"||r==="rollout"||r==="tenants")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.defaults!==void 0&&(ke(s.defaults,{instancePath:i+"/defaults",parentData:s,parentDataProperty:"defaults",rootData:o,
dynamicAnchors:m})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),s.include!==void 0){let r=s.include;if(Array.
isArray(r)){if(r.length>16){let l={instancePath:i+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItem\
s",params:{limit:16}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++){let h=r[l];if(typeof h=="string"){
if(y(h)>256){let d={instancePath:i+"/include/"+l,schemaPath:"#/properties/include/items/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[d]:e.push(d),t++}if(y(h)<1){let d={instancePath:i+"/include/"+l,schemaPath:"#/properties/include\
/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),t++}if(!Ns.test(h)){let d={instancePath:i+
"/include/"+l,schemaPath:"#/properties/include/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.][-A-Za-z0\
-9_./]{0,255}$"}};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/include/"+l,schemaPath:"#/properties/includ\
e/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}}let a=r.length,u;if(a>1){let l={};for(;a--;){
let h=r[a];if(typeof h=="string"){if(typeof l[h]=="number"){u=l[h];let d={instancePath:i+"/include",schemaPath:"#/proper\
ties/include/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[d]:e.push(d),t++;break}l[h]=a}}}}else{let n={
instancePath:i+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),t++}}if(s.zones!==void 0){let r=s.zones;if(Array.isArray(r)){if(r.length>8){let l={instancePath:i+"/zones",schemaPath:"\
#/properties/zones/maxItems",keyword:"maxItems",params:{limit:8}};e===null?e=[l]:e.push(l),t++}if(r.length<1){let l={instancePath:i+
"/zones",schemaPath:"#/properties/zones/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let n=r.
length;for(let l=0;l<n;l++)we(r[l],{instancePath:i+"/zones/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||
(e=e===null?we.errors:e.concat(we.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){
let l={instancePath:i+"/zones",schemaPath:"#/properties/zones/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?
e=[l]:e.push(l),t++;break e}}}else{let n={instancePath:i+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.guards!==void 0&&(ve(s.guards,{instancePath:i+"/guards",parentData:s,parentDataProperty:"\
guards",rootData:o,dynamicAnchors:m})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),s.acknowledge!==void 0){let r=s.
acknowledge;if(Array.isArray(r)){if(r.length>256){let a={instancePath:i+"/acknowledge",schemaPath:"#/properties/acknowle\
dge/maxItems",keyword:"maxItems",params:{limit:256}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)$e(
r[a],{instancePath:i+"/acknowledge/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?$e.errors:
e.concat($e.errors),t=e.length)}else{let n={instancePath:i+"/acknowledge",schemaPath:"#/properties/acknowledge/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.rollout!==void 0&&(De(s.rollout,{instancePath:i+"/rollou\
t",parentData:s,parentDataProperty:"rollout",rootData:o,dynamicAnchors:m})||(e=e===null?De.errors:e.concat(De.errors),t=
e.length)),s.tenants!==void 0){let r=s.tenants;if(Array.isArray(r)){if(r.length>1024){let a={instancePath:i+"/tenants",schemaPath:"\
#/properties/tenants/maxItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<
n;a++)qe(r[a],{instancePath:i+"/tenants/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?
qe.errors:e.concat(qe.errors),t=e.length)}else{let n={instancePath:i+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ae.errors=e,t===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Mr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Mr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
Fleet"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(le(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:o,dynamicAnchors:m})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),s.spec!==void 0&&(Ae(s.spec,
{instancePath:i+"/spec",parentData:s,parentDataProperty:"spec",rootData:o,dynamicAnchors:m})||(e=e===null?Ae.errors:e.concat(
Ae.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return Mr.errors=e,t===0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ot=Br;function Le(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Le.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={
instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!S.test(s)){
let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return Le.errors=e,t===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};function U(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=U.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Kr.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function je(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=je.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!Tr.test(
s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,6\
1}[A-Za-z0-9])?)?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return je.errors=e,t===0}je.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=ze.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?
e=[n]:e.push(n),t++}for(let n in s){let a=t;U(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:m})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)je(s[n],{instancePath:i+"/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:o,dynamicAnchors:m})||(e=e===null?je.
errors:e.concat(je.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[n]:e.push(n),t++}return ze.errors=e,t===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;U(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:m})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let a=s[n];if(typeof a=="\
string"){if(y(a)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return Ne.errors=e,t===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Ee.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(Le(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:m})||(e=e===null?Le.errors:e.concat(Le.errors),
t=e.length)),s.labels!==void 0&&(ze(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:o,
dynamicAnchors:m})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),s.annotations!==void 0&&(Ne(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:o,dynamicAnchors:m})||(e=e===null?Ne.errors:e.concat(
Ne.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return Ee.errors=e,t===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Es={type:["integer","string"],minimum:1,maximum:1e15,maxLength:16,pattern:"^[1-9][0-9]{0,14}[kMGT]?$"};function C(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=C.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!=
"string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Es.type}};e===null?e=[r]:e.push(r),t++}if(typeof s==
"number"&&isFinite(s)){if(s>1e15||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e15}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"#/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}if(typeof s=="string"){if(y(s)>16){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}};e===null?e=[r]:e.push(r),t++}if(!ts.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,14}[kMGT]?$"}};e===null?e=[r]:e.push(r),t++}}return C.
errors=e,t===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};var Fs={type:"string",enum:["Default","AF11","AF12","AF13",
"AF21","AF22","AF23","AF31","AF32","AF33","AF41","AF42","AF43","EF","CS1","CS2","CS3","CS4","CS5","CS6","CS7"]};function Fe(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Fe.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="Default"||s==="AF11"||s==="AF12"||
s==="AF13"||s==="AF21"||s==="AF22"||s==="AF23"||s==="AF31"||s==="AF32"||s==="AF33"||s==="AF41"||s==="AF42"||s==="AF43"||
s==="EF"||s==="CS1"||s==="CS2"||s==="CS3"||s==="CS4"||s==="CS5"||s==="CS6"||s==="CS7")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Fs.enum}};e===null?e=[r]:e.push(r),t++}return Fe.errors=e,t===0}Fe.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Se(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=Se.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="priority"||r==="ceiling"||r==="guaranteed"||r==="dscp")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.priority!==void 0){let r=s.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)){if(r>7||isNaN(r)){let n={instancePath:i+"/priority",schemaPath:"#/properties/priorit\
y/maximum",keyword:"maximum",params:{comparison:"<=",limit:7}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:
e.push(n),t++}}}s.ceiling!==void 0&&(C(s.ceiling,{instancePath:i+"/ceiling",parentData:s,parentDataProperty:"ceiling",rootData:o,
dynamicAnchors:m})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),s.guaranteed!==void 0&&(C(s.guaranteed,{instancePath:i+
"/guaranteed",parentData:s,parentDataProperty:"guaranteed",rootData:o,dynamicAnchors:m})||(e=e===null?C.errors:e.concat(
C.errors),t=e.length)),s.dscp!==void 0&&(Fe(s.dscp,{instancePath:i+"/dscp",parentData:s,parentDataProperty:"dscp",rootData:o,
dynamicAnchors:m})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Se.errors=e,t===0}Se.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Br(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=Br.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
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
QoSProfile"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(Ee(s.metadata,{instancePath:i+"/metadata",parentData:s,
parentDataProperty:"metadata",rootData:o,dynamicAnchors:m})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),s.spec!==
void 0&&(Se(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"spec",rootData:o,dynamicAnchors:m})||(e=e===
null?Se.errors:e.concat(Se.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Br.errors=e,t===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var lt=Ur;var Ss=new RegExp("^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$","u");function H(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=H.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[r]:e.push(r),t++}if(!Ss.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return H.errors=e,t===0}H.evaluated={dynamicProps:!1,
dynamicItems:!1};function w(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=w.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!S.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=G.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Kr.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return G.errors=e,t===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};function Ze(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Ze.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!Tr.test(
s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,6\
1}[A-Za-z0-9])?)?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return Ze.errors=e,t===0}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};function Ve(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Ve.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?
e=[n]:e.push(n),t++}for(let n in s){let a=t;G(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:m})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)Ze(s[n],{instancePath:i+"/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:o,dynamicAnchors:m})||(e=e===null?Ze.
errors:e.concat(Ze.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[n]:e.push(n),t++}return Ve.errors=e,t===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;G(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:m})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let a=s[n];if(typeof a=="\
string"){if(y(a)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return Ce.errors=e,t===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Re.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.namespace===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="namespace"||r==="labels"||r==="annotations")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}s.name!==void 0&&(H(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:m})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),s.namespace!==void 0&&(w(s.namespace,{instancePath:i+"/namespace",parentData:s,
parentDataProperty:"namespace",rootData:o,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.labels!==
void 0&&(Ve(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:o,dynamicAnchors:m})||(e=
e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),s.annotations!==void 0&&(Ce(s.annotations,{instancePath:i+"/annotati\
ons",parentData:s,parentDataProperty:"annotations",rootData:o,dynamicAnchors:m})||(e=e===null?Ce.errors:e.concat(Ce.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Re.errors=e,t===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fs={type:"object",additionalProperties:!1,
required:["slice"],properties:{slice:{$ref:"#/$defs/name"},serviceName:{$ref:"#/$defs/serviceName"},clusters:{type:"arra\
y",maxItems:4096,items:{$ref:"#/$defs/name"},uniqueItems:!0},ports:{type:"array",maxItems:64,items:{$ref:"#/$defs/export\
Port"},minItems:1},type:{type:"string",enum:["ClusterSetIP","Headless"]},aliases:{type:"array",maxItems:16,items:{$ref:"\
#/$defs/domain"},uniqueItems:!0},trafficDistribution:{type:"string",enum:["PreferSameCluster","PreferSameRegion","Any"]},
consumers:{$ref:"#/$defs/consumers"}}};function _e(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=_e.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return _e.errors=e,t===0}_e.
evaluated={dynamicProps:!1,dynamicItems:!1};var Zs={type:"string",enum:["TCP","UDP","SCTP"]};function Ke(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Ke.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="TCP"||s==="UDP"||s==="SCTP")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Zs.enum}};e===null?e=[r]:e.push(r),t++}return Ke.errors=e,t===0}
Ke.evaluated={dynamicProps:!1,dynamicItems:!1};function Te(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:m={}}={}){let e=null,t=0,p=Te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="na\
me"||r==="port"||r==="protocol")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(w(s.name,{instancePath:i+"/name",parentData:s,
parentDataProperty:"name",rootData:o,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.port!==void 0&&
(_e(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"port",rootData:o,dynamicAnchors:m})||(e=e===null?_e.
errors:e.concat(_e.errors),t=e.length)),s.protocol!==void 0&&(Ke(s.protocol,{instancePath:i+"/protocol",parentData:s,parentDataProperty:"\
protocol",rootData:o,dynamicAnchors:m})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Te.errors=e,t===0}Te.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>253){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!ds.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9_]{0,61}[a-\
z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9_]{0,61}[a-z0-9])?){0,126}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return Oe.errors=e,t===0}Oe.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Me(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="slices"||r==="clusters"||r==="namespaces")){let n={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.slices!==void 0){
let r=s.slices;if(Array.isArray(r)){if(r.length>1024){let l={instancePath:i+"/slices",schemaPath:"#/properties/slices/ma\
xItems",keyword:"maxItems",params:{limit:1024}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++)w(r[l],{
instancePath:i+"/slices/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+"/slices",
schemaPath:"#/properties/slices/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{
let n={instancePath:i+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"}};e===null?e=[
n]:e.push(n),t++}}if(s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>4096){let l={instancePath:i+
"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};e===null?e=[l]:e.push(l),
t++}let n=r.length;for(let l=0;l<n;l++)w(r[l],{instancePath:i+"/clusters/"+l,parentData:r,parentDataProperty:l,rootData:o,
dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)
if(x(r[a],r[u])){let l={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"uniqueItems",
params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"#/properties\
/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.namespaces!==void 0){let r=s.namespaces;
if(Array.isArray(r)){if(r.length>1024){let l={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/maxItems",
keyword:"maxItems",params:{limit:1024}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++)w(r[l],{instancePath:i+
"/namespaces/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+"/namespaces",schemaPath:"\
#/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{
let n={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return Me.errors=e,t===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Be.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.slice===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"slice"}};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(!(r==="slice"||r==="serviceName"||r==="clusters"||r==="ports"||r==="type"||r==="aliases"||r==="traffic\
Distribution"||r==="consumers")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.slice!==void 0&&(w(s.slice,{instancePath:i+"/slice",parentData:s,
parentDataProperty:"slice",rootData:o,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.serviceName!==
void 0&&(H(s.serviceName,{instancePath:i+"/serviceName",parentData:s,parentDataProperty:"serviceName",rootData:o,dynamicAnchors:m})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let l={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++)w(r[l],{instancePath:i+"/clusters/"+l,parentData:r,parentDataProperty:l,
rootData:o,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)
for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:i+"/ports",schemaPath:"#/pr\
operties/ports/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<
n;a++)Te(r[a],{instancePath:i+"/ports/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?Te.
errors:e.concat(Te.errors),t=e.length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let n={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),t++}if(!(r==="ClusterSetIP"||r==="Headless")){let n={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:fs.properties.type.enum}};e===null?e=[n]:e.push(n),t++}}if(s.aliases!==void 0){let r=s.aliases;
if(Array.isArray(r)){if(r.length>16){let l={instancePath:i+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"\
maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++)Oe(r[l],{instancePath:i+"/a\
liases/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=
e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+"/aliases",schemaPath:"\
#/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let n={
instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),t++}}if(s.trafficDistribution!==void 0){let r=s.trafficDistribution;if(typeof r!="string"){let n={instancePath:i+
"/trafficDistribution",schemaPath:"#/properties/trafficDistribution/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),t++}if(!(r==="PreferSameCluster"||r==="PreferSameRegion"||r==="Any")){let n={instancePath:i+"/trafficDis\
tribution",schemaPath:"#/properties/trafficDistribution/enum",keyword:"enum",params:{allowedValues:fs.properties.trafficDistribution.
enum}};e===null?e=[n]:e.push(n),t++}}s.consumers!==void 0&&(Me(s.consumers,{instancePath:i+"/consumers",parentData:s,parentDataProperty:"\
consumers",rootData:o,dynamicAnchors:m})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Be.errors=e,t===0}Be.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ur(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:m={}}={}){let e=null,t=0,p=Ur.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
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
ind/const",keyword:"const",params:{allowedValue:"ServiceExport"}};e===null?e=[r]:e.push(r),t++}s.metadata!==void 0&&(Re(
s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:o,dynamicAnchors:m})||(e=e===
null?Re.errors:e.concat(Re.errors),t=e.length)),s.spec!==void 0&&(Be(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"\
spec",rootData:o,dynamicAnchors:m})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ur.errors=e,t===0}Ur.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var mt=Hr;function k(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=k.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!S.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function E(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=E.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>317){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:317}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Kr.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A\
-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function W(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=W.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(!Tr.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return W.errors=e,t===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Q.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>64){
let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};e===null?e=[n]:e.push(n),t++}
for(let n in s){let a=t;E(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:m})||(e=e===null?
E.errors:e.concat(E.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s)W(s[n],{instancePath:i+"/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:o,dynamicAnchors:m})||(e=e===null?W.errors:e.concat(
W.errors),t=e.length)}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),t++}return Q.errors=e,t===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Ue.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>64){let n={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:64}};
e===null?e=[n]:e.push(n),t++}for(let n in s){let a=t;E(n,{instancePath:i,parentData:s,parentDataProperty:f,rootData:o,dynamicAnchors:m})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length);var r=a===t;if(!r){let u={instancePath:i,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:n}};e===null?e=[u]:e.push(u),t++}}for(let n in s){let a=s[n];if(typeof a=="\
string"){if(y(a)>4096){let u={instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}return Ue.errors=e,t===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function He(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=He.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="labels"||r==="annotations")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.name!==void 0&&(k(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=
e.length)),s.labels!==void 0&&(Q(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:o,
dynamicAnchors:m})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),s.annotations!==void 0&&(Ue(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:o,dynamicAnchors:m})||(e=e===null?Ue.errors:e.concat(
Ue.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return He.errors=e,t===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vs={type:"object",
additionalProperties:!1,required:["subnets"],properties:{subnets:{type:"array",maxItems:2,items:{$ref:"#/$defs/prefix"},
minItems:1,uniqueItems:!0},clusterPrefix:{$ref:"#/$defs/clusterPrefix"},clusters:{type:"array",maxItems:4096,items:{$ref:"\
#/$defs/name"},uniqueItems:!0},clusterSelector:{$ref:"#/$defs/selector"},topology:{$ref:"#/$defs/topology"},tunnel:{$ref:"\
#/$defs/tunnel"},namespaces:{type:"array",maxItems:1024,items:{$ref:"#/$defs/sliceNamespace"}},namespaceIsolation:{$ref:"\
#/$defs/namespaceIsolation"},qosProfile:{$ref:"#/$defs/name"},qos:{$ref:"#/$defs/qos"},suspend:{type:"boolean"}}},Cs=Object.
prototype.hasOwnProperty;function Ge(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Ge.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>49){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49}};e===null?e=[r]:e.push(r),t++}if(y(s)<4){let r={
instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:4}};e===null?e=[r]:e.push(r),t++}if(!cs.test(s)){
let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]{2,45}/[0-9]{1,3}$"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}return Ge.errors=e,t===0}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};function We(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=We.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return We.errors=e,t===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rs={type:"object",additionalProperties:!1,required:["key","operator"],properties:{key:{$ref:"#/$defs/labelKey"},operator:{
type:"string",enum:["In","NotIn","Exists","DoesNotExist"]},values:{type:"array",maxItems:64,items:{$ref:"#/$defs/labelVa\
lue"},uniqueItems:!0}}};function Qe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=Qe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.key===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[r]:e.push(r),t++}if(s.operator===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="key"||r==="operator"||r===
"values")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.key!==void 0&&(E(s.key,{instancePath:i+"/key",parentData:s,parentDataProperty:"key",rootData:o,
dynamicAnchors:m})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),s.operator!==void 0){let r=s.operator;if(typeof r!=
"string"){let n={instancePath:i+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}if(!(r==="In"||r==="NotIn"||r==="Exists"||r==="DoesNotExist")){let n={instancePath:i+"/oper\
ator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues:Rs.properties.operator.enum}};e===null?
e=[n]:e.push(n),t++}}if(s.values!==void 0){let r=s.values;if(Array.isArray(r)){if(r.length>64){let l={instancePath:i+"/v\
alues",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),t++}let n=r.
length;for(let l=0;l<n;l++)W(r[l],{instancePath:i+"/values/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){let l={
instancePath:i+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=
[l]:e.push(l),t++;break e}}}else{let n={instancePath:i+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Qe.errors=e,t===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Je(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Je.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="matchLabels"||r==="matchExpressions")){let n={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.matchLabels!==void 0&&
(Q(s.matchLabels,{instancePath:i+"/matchLabels",parentData:s,parentDataProperty:"matchLabels",rootData:o,dynamicAnchors:m})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),s.matchExpressions!==void 0){let r=s.matchExpressions;if(Array.isArray(
r)){if(r.length>32){let a={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/maxItems",keyword:"\
maxItems",params:{limit:32}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Qe(r[a],{instancePath:i+"/m\
atchExpressions/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?Qe.errors:e.concat(Qe.errors),
t=e.length)}else{let n={instancePath:i+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Je.errors=e,t===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var _s={type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["FullMesh","HubSpoke","Custom"]},hubs:{
type:"array",maxItems:64,items:{$ref:"#/$defs/name"},uniqueItems:!0},edges:{type:"array",maxItems:8192,items:{$ref:"#/$d\
efs/edge"}}}};function Xe(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Xe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.from===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};
e===null?e=[r]:e.push(r),t++}if(s.to===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"to"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="from"||r==="to")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}s.from!==
void 0&&(k(s.from,{instancePath:i+"/from",parentData:s,parentDataProperty:"from",rootData:o,dynamicAnchors:m})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),s.to!==void 0&&(k(s.to,{instancePath:i+"/to",parentData:s,parentDataProperty:"t\
o",rootData:o,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Xe.errors=e,t===0}Xe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Ye(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=Ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="type"||r==="hubs"||r==="edges")){let n={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.type!==void 0){
let r=s.type;if(typeof r!="string"){let n={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="FullMesh"||r==="HubSpoke"||r==="Custom")){let n={instancePath:i+"\
/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:_s.properties.type.enum}};e===null?e=[n]:
e.push(n),t++}}if(s.hubs!==void 0){let r=s.hubs;if(Array.isArray(r)){if(r.length>64){let l={instancePath:i+"/hubs",schemaPath:"\
#/properties/hubs/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<
n;l++)k(r[l],{instancePath:i+"/hubs/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+
"/hubs",schemaPath:"#/properties/hubs/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;
break e}}}else{let n={instancePath:i+"/hubs",schemaPath:"#/properties/hubs/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(s.edges!==void 0){let r=s.edges;if(Array.isArray(r)){if(r.length>8192){let a={instancePath:i+
"/edges",schemaPath:"#/properties/edges/maxItems",keyword:"maxItems",params:{limit:8192}};e===null?e=[a]:e.push(a),t++}let n=r.
length;for(let a=0;a<n;a++)Xe(r[a],{instancePath:i+"/edges/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||
(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)}else{let n={instancePath:i+"/edges",schemaPath:"#/properties/edges\
/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ye.errors=e,t===0}Ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ks={type:"object",additionalProperties:!1,properties:{driver:{type:"string",enum:["wireguard","open\
vpn","ipsec"]},keyRotation:{$ref:"#/$defs/duration"},mtu:{type:"integer",minimum:1280,maximum:9e3}}};function er(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=er.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>8){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:8}};e===null?e=[r]:e.push(r),t++}if(y(s)<2){let r={
instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[r]:e.push(r),t++}if(!ys.test(s)){
let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,5}[smhd]$"}};e===null?e=[r]:
e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}return er.errors=e,t===0}er.evaluated={dynamicProps:!1,dynamicItems:!1};function rr(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=rr.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="driver"||r==="keyRot\
ation"||r==="mtu")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.driver!==void 0){let r=s.driver;if(typeof r!="string"){let n={instancePath:i+"/driver",
schemaPath:"#/properties/driver/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="wire\
guard"||r==="openvpn"||r==="ipsec")){let n={instancePath:i+"/driver",schemaPath:"#/properties/driver/enum",keyword:"enum",
params:{allowedValues:Ks.properties.driver.enum}};e===null?e=[n]:e.push(n),t++}}if(s.keyRotation!==void 0&&(er(s.keyRotation,
{instancePath:i+"/keyRotation",parentData:s,parentDataProperty:"keyRotation",rootData:o,dynamicAnchors:m})||(e=e===null?
er.errors:e.concat(er.errors),t=e.length)),s.mtu!==void 0){let r=s.mtu;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=
[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>9e3||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/pro\
perties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e3}};e===null?e=[n]:e.push(n),t++}if(r<1280||isNaN(
r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:1280}};
e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return rr.errors=e,t===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function sr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=sr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="clusters"||r==="allowExports")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.name!==void 0&&(k(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:m})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let l={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++)k(r[l],{instancePath:i+"/clusters/"+l,parentData:r,parentDataProperty:l,
rootData:o,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)
for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.allowExports!==void 0&&
typeof s.allowExports!="boolean"){let r={instancePath:i+"/allowExports",schemaPath:"#/properties/allowExports/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}sr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ts={type:"object",additionalProperties:!1,properties:{mode:{type:"string",enum:["Enforce","Audit","\
Off"]},allow:{type:"array",maxItems:256,items:{$ref:"#/$defs/isolationRule"}}}};function tr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=tr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return tr.errors=e,t===0}tr.
evaluated={dynamicProps:!1,dynamicItems:!1};var Os={type:"string",enum:["TCP","UDP","SCTP"]};function ir(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=ir.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="TCP"||s==="UDP"||s==="SCTP")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Os.enum}};e===null?e=[r]:e.push(r),t++}return ir.errors=e,t===0}
ir.evaluated={dynamicProps:!1,dynamicItems:!1};function nr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:m={}}={}){let e=null,t=0,p=nr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.port===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="port"||r==="protocol")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),t++}s.port!==void 0&&(tr(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"port",rootData:o,
dynamicAnchors:m})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),s.protocol!==void 0&&(ir(s.protocol,{instancePath:i+
"/protocol",parentData:s,parentDataProperty:"protocol",rootData:o,dynamicAnchors:m})||(e=e===null?ir.errors:e.concat(ir.
errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return nr.errors=e,t===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ar(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=ar.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.namespace===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[r]:e.push(r),
t++}for(let r in s)if(!(r==="namespace"||r==="clusters"||r==="ports")){let n={instancePath:i,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.namespace!==void 0&&
(k(s.namespace,{instancePath:i+"/namespace",parentData:s,parentDataProperty:"namespace",rootData:o,dynamicAnchors:m})||(e=
e===null?k.errors:e.concat(k.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>
4096){let l={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};
e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++)k(r[l],{instancePath:i+"/clusters/"+l,parentData:r,parentDataProperty:l,
rootData:o,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)
for(u=a;u--;)if(x(r[a],r[u])){let l={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"\
#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)nr(r[a],{instancePath:i+"/p\
orts/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.
length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return ar.errors=e,t===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pr(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=pr.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="mod\
e"||r==="allow")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),t++}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let n={instancePath:i+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="Enforce"||r==="Aud\
it"||r==="Off")){let n={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Ts.
properties.mode.enum}};e===null?e=[n]:e.push(n),t++}}if(s.allow!==void 0){let r=s.allow;if(Array.isArray(r)){if(r.length>
256){let a={instancePath:i+"/allow",schemaPath:"#/properties/allow/maxItems",keyword:"maxItems",params:{limit:256}};e===
null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)ar(r[a],{instancePath:i+"/allow/"+a,parentData:r,parentDataProperty:a,
rootData:o,dynamicAnchors:m})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)}else{let n={instancePath:i+"/allow",
schemaPath:"#/properties/allow/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pr.errors=e,t===0}pr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ms={type:["integer","string"],minimum:1,maximum:1e15,maxLength:16,pattern:"^[1-9][0-9]{0,14}[kMGT]?$"};function R(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=R.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!=
"string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Ms.type}};e===null?e=[r]:e.push(r),t++}if(typeof s==
"number"&&isFinite(s)){if(s>1e15||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e15}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"#/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}if(typeof s=="string"){if(y(s)>16){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}};e===null?e=[r]:e.push(r),t++}if(!ts.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,14}[kMGT]?$"}};e===null?e=[r]:e.push(r),t++}}return R.
errors=e,t===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};var Bs={type:"string",enum:["Default","AF11","AF12","AF13",
"AF21","AF22","AF23","AF31","AF32","AF33","AF41","AF42","AF43","EF","CS1","CS2","CS3","CS4","CS5","CS6","CS7"]};function or(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=or.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="Default"||s==="AF11"||s==="AF12"||
s==="AF13"||s==="AF21"||s==="AF22"||s==="AF23"||s==="AF31"||s==="AF32"||s==="AF33"||s==="AF41"||s==="AF42"||s==="AF43"||
s==="EF"||s==="CS1"||s==="CS2"||s==="CS3"||s==="CS4"||s==="CS5"||s==="CS6"||s==="CS7")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Bs.enum}};e===null?e=[r]:e.push(r),t++}return or.errors=e,t===0}or.evaluated=
{dynamicProps:!1,dynamicItems:!1};function lr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=lr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="priority"||r==="ceiling"||r==="guaranteed"||r==="dscp")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),t++}if(s.priority!==void 0){let r=s.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)){if(r>7||isNaN(r)){let n={instancePath:i+"/priority",schemaPath:"#/properties/priorit\
y/maximum",keyword:"maximum",params:{comparison:"<=",limit:7}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:
e.push(n),t++}}}s.ceiling!==void 0&&(R(s.ceiling,{instancePath:i+"/ceiling",parentData:s,parentDataProperty:"ceiling",rootData:o,
dynamicAnchors:m})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),s.guaranteed!==void 0&&(R(s.guaranteed,{instancePath:i+
"/guaranteed",parentData:s,parentDataProperty:"guaranteed",rootData:o,dynamicAnchors:m})||(e=e===null?R.errors:e.concat(
R.errors),t=e.length)),s.dscp!==void 0&&(or(s.dscp,{instancePath:i+"/dscp",parentData:s,parentDataProperty:"dscp",rootData:o,
dynamicAnchors:m})||(e=e===null?or.errors:e.concat(or.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return lr.errors=e,t===0}lr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function mr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=mr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.subnets===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
subnets"}};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!Cs.call(Vs.properties,r)){let n={instancePath:i,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),t++}if(s.subnets!==
void 0){let r=s.subnets;if(Array.isArray(r)){if(r.length>2){let l={instancePath:i+"/subnets",schemaPath:"#/properties/su\
bnets/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[l]:e.push(l),t++}if(r.length<1){let l={instancePath:i+"\
/subnets",schemaPath:"#/properties/subnets/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),t++}let n=r.
length;for(let l=0;l<n;l++)Ge(r[l],{instancePath:i+"/subnets/"+l,parentData:r,parentDataProperty:l,rootData:o,dynamicAnchors:m})||
(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(x(r[a],r[u])){
let l={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u}};e===
null?e=[l]:e.push(l),t++;break e}}}else{let n={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.clusterPrefix!==void 0&&(We(s.clusterPrefix,{instancePath:i+
"/clusterPrefix",parentData:s,parentDataProperty:"clusterPrefix",rootData:o,dynamicAnchors:m})||(e=e===null?We.errors:e.
concat(We.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.isArray(r)){if(r.length>4096){let l={instancePath:i+
"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"maxItems",params:{limit:4096}};e===null?e=[l]:e.push(l),
t++}let n=r.length;for(let l=0;l<n;l++)k(r[l],{instancePath:i+"/clusters/"+l,parentData:r,parentDataProperty:l,rootData:o,
dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length);let a=r.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)
if(x(r[a],r[u])){let l={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/uniqueItems",keyword:"uniqueItems",
params:{i:a,j:u}};e===null?e=[l]:e.push(l),t++;break e}}}else{let n={instancePath:i+"/clusters",schemaPath:"#/properties\
/clusters/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.clusterSelector!==void 0&&(Je(s.
clusterSelector,{instancePath:i+"/clusterSelector",parentData:s,parentDataProperty:"clusterSelector",rootData:o,dynamicAnchors:m})||
(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)),s.topology!==void 0&&(Ye(s.topology,{instancePath:i+"/topology",parentData:s,
parentDataProperty:"topology",rootData:o,dynamicAnchors:m})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),s.tunnel!==
void 0&&(rr(s.tunnel,{instancePath:i+"/tunnel",parentData:s,parentDataProperty:"tunnel",rootData:o,dynamicAnchors:m})||(e=
e===null?rr.errors:e.concat(rr.errors),t=e.length)),s.namespaces!==void 0){let r=s.namespaces;if(Array.isArray(r)){if(r.
length>1024){let a={instancePath:i+"/namespaces",schemaPath:"#/properties/namespaces/maxItems",keyword:"maxItems",params:{
limit:1024}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)sr(r[a],{instancePath:i+"/namespaces/"+a,parentData:r,
parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)}else{let n={instancePath:i+
"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}
if(s.namespaceIsolation!==void 0&&(pr(s.namespaceIsolation,{instancePath:i+"/namespaceIsolation",parentData:s,parentDataProperty:"\
namespaceIsolation",rootData:o,dynamicAnchors:m})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),s.qosProfile!==
void 0&&(k(s.qosProfile,{instancePath:i+"/qosProfile",parentData:s,parentDataProperty:"qosProfile",rootData:o,dynamicAnchors:m})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.qos!==void 0&&(lr(s.qos,{instancePath:i+"/qos",parentData:s,parentDataProperty:"\
qos",rootData:o,dynamicAnchors:m})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),s.suspend!==void 0&&typeof s.
suspend!="boolean"){let r={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return mr.errors=e,t===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Hr(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Hr.evaluated;
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
e.push(r),t++}s.metadata!==void 0&&(He(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",
rootData:o,dynamicAnchors:m})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),s.spec!==void 0&&(mr(s.spec,{instancePath:i+
"/spec",parentData:s,parentDataProperty:"spec",rootData:o,dynamicAnchors:m})||(e=e===null?mr.errors:e.concat(mr.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Hr.errors=e,t===0}Hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ut=Gr;function ur(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=ur.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return ur.errors=e,t===0}ur.evaluated={dynamicProps:!1,
dynamicItems:!1};var Us={type:"object",required:["kind","name","who","why","since"],properties:{kind:{type:"string",enum:[
"Cluster","Slice","Fleet"]},name:{$ref:"#/$defs/name"},who:{type:"string",maxLength:256},why:{type:"string",maxLength:1024},
until:{$ref:"#/$defs/time"},since:{$ref:"#/$defs/time"}}};function A(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=A.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!S.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return A.errors=e,t===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};var hs=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[-+][0-9]{2}:[0-9]{2})$",
"u");function $(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,
t=0,p=$.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>35){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[r]:e.push(r),t++}if(y(s)<20){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[r]:e.push(r),t++}if(!hs.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated=
{dynamicProps:!1,dynamicItems:!1};function fr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=fr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.who===void 0){let r={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"who"}};e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.since===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"since"}};e===null?e=[r]:e.push(
r),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r!="string"){let n={instancePath:i+"/kind",schemaPath:"#/properties/ki\
nd/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="Cluster"||r==="Slice"||r==="Fleet")){
let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Us.properties.kind.
enum}};e===null?e=[n]:e.push(n),t++}}if(s.name!==void 0&&(A(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"\
name",rootData:o,dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),s.who!==void 0){let r=s.who;if(typeof r==
"string"){if(y(r)>256){let n={instancePath:i+"/who",schemaPath:"#/properties/who/maxLength",keyword:"maxLength",params:{
limit:256}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/who",schemaPath:"#/properties/who/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>
1024){let n={instancePath:i+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}}s.until!==void 0&&($(s.until,{instancePath:i+"/until",parentData:s,parentDataProperty:"\
until",rootData:o,dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.since!==void 0&&($(s.since,
{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:o,dynamicAnchors:m})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return fr.errors=e,t===0}fr.evaluated={props:{kind:!0,name:!0,who:!0,why:!0,until:!0,since:!0},dynamicProps:!1,
dynamicItems:!1};var is=new RegExp("^[0-9a-f]{40}$","u");function z(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(
s)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[r]:e.push(r),t++}
if(y(s)<40){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:40}};e===null?e=[r]:e.push(
r),t++}if(!is.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return z.errors=e,t===0}z.evaluated={dynamicProps:!1,dynamicItems:!1};function cr(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=cr.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.commit===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"}};e===null?e=[r]:e.push(r),t++}
if(s.who===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"who"}};e===
null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
why"}};e===null?e=[r]:e.push(r),t++}if(s.until===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"until"}};e===null?e=[r]:e.push(r),t++}if(s.commit!==void 0&&(z(s.commit,{instancePath:i+"/commi\
t",parentData:s,parentDataProperty:"commit",rootData:o,dynamicAnchors:m})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),
s.who!==void 0){let r=s.who;if(typeof r=="string"){if(y(r)>256){let n={instancePath:i+"/who",schemaPath:"#/properties/wh\
o/maxLength",keyword:"maxLength",params:{limit:256}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/who",schemaPath:"\
#/properties/who/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.why!==void 0){let r=s.why;
if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLe\
ngth",params:{limit:1024}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/why",schemaPath:"#/properties/why/\
type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}s.until!==void 0&&($(s.until,{instancePath:i+
"/until",parentData:s,parentDataProperty:"until",rootData:o,dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return cr.errors=e,t===0}cr.evaluated={props:{commit:!0,who:!0,why:!0,until:!0},dynamicProps:!1,dynamicItems:!1};
var Hs={type:"object",required:["target","from","phase","wave","since","ailing"],properties:{target:{$ref:"#/$defs/commi\
t"},from:{type:"object",maxProperties:4096,propertyNames:{$ref:"#/$defs/name"},additionalProperties:{$ref:"#/$defs/commi\
t"}},phase:{type:"string",enum:["offer","waves","done"]},wave:{type:"integer",minimum:0,maximum:1e3},since:{$ref:"#/$def\
s/time"},healthy:{type:"boolean"},ailing:{type:"array",maxItems:4096,items:{$ref:"#/$defs/name"}},promoted:{type:"intege\
r",minimum:0,maximum:1e3},paused:{$ref:"#/$defs/decision"},halted:{$ref:"#/$defs/halt"}}};function yr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=yr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.who===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"who"}};
e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),t++}if(s.who!==void 0){let r=s.who;if(typeof r=="strin\
g"){if(y(r)>256){let n={instancePath:i+"/who",schemaPath:"#/properties/who/maxLength",keyword:"maxLength",params:{limit:256}};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>1024){let n={
instancePath:i+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.
push(n),t++}}else{let n={instancePath:i+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}}s.at!==void 0&&($(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:o,
dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return yr.errors=e,t===0}yr.evaluated={props:{who:!0,
why:!0,at:!0},dynamicProps:!1,dynamicItems:!1};function dr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=dr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.cluster===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clu\
ster"}};e===null?e=[r]:e.push(r),t++}if(s.why===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"why"}};e===null?e=[r]:e.push(r),t++}if(s.at===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),t++}if(s.cluster!==void 0&&(A(s.cluster,
{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:o,dynamicAnchors:m})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),s.why!==void 0){let r=s.why;if(typeof r=="string"){if(y(r)>1024){let n={instancePath:i+"\
/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),t++}}s.at!==void 0&&($(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:o,dynamicAnchors:m})||
(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return dr.errors=e,t===0}dr.evaluated={props:{cluster:!0,why:!0,at:!0},dynamicProps:!1,
dynamicItems:!1};function hr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=hr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.target===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
target"}};e===null?e=[n]:e.push(n),t++}if(s.from===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"from"}};e===null?e=[n]:e.push(n),t++}if(s.phase===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"phase"}};e===null?e=[n]:e.push(n),t++}if(s.wave===void 0){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"wave"}};e===null?e=[n]:e.push(n),t++}
if(s.since===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"since"}};
e===null?e=[n]:e.push(n),t++}if(s.ailing===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"ailing"}};e===null?e=[n]:e.push(n),t++}if(s.target!==void 0&&(z(s.target,{instancePath:i+"/target",parentData:s,
parentDataProperty:"target",rootData:o,dynamicAnchors:m})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),s.from!==
void 0){let n=s.from;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>4096){let a={instancePath:i+"\
/from",schemaPath:"#/properties/from/maxProperties",keyword:"maxProperties",params:{limit:4096}};e===null?e=[a]:e.push(a),
t++}for(let a in n){let u=t;A(a,{instancePath:i+"/from",parentData:n,parentDataProperty:"from",rootData:o,dynamicAnchors:m})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length);var r=u===t;if(!r){let l={instancePath:i+"/from",schemaPath:"#/prope\
rties/from/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[l]:e.push(l),t++}}for(let a in n)
z(n[a],{instancePath:i+"/from/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:a,rootData:o,dynamicAnchors:m})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)}else{let a={instancePath:i+"/from",schemaPath:"#/properties/from/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(s.phase!==void 0){let n=s.phase;if(typeof n!=
"string"){let a={instancePath:i+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),t++}if(!(n==="offer"||n==="waves"||n==="done")){let a={instancePath:i+"/phase",schemaPath:"#/proper\
ties/phase/enum",keyword:"enum",params:{allowedValues:Hs.properties.phase.enum}};e===null?e=[a]:e.push(a),t++}}if(s.wave!==
void 0){let n=s.wave;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let a={instancePath:i+"/wave",schemaPath:"\
#/properties/wave/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof n=="number"&&isFinite(
n)){if(n>1e3||isNaN(n)){let a={instancePath:i+"/wave",schemaPath:"#/properties/wave/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3}};e===null?e=[a]:e.push(a),t++}if(n<0||isNaN(n)){let a={instancePath:i+"/wave",schemaPath:"#/properties/wa\
ve/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),t++}}}if(s.since!==void 0&&($(s.
since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:o,dynamicAnchors:m})||(e=e===null?$.errors:
e.concat($.errors),t=e.length)),s.healthy!==void 0&&typeof s.healthy!="boolean"){let n={instancePath:i+"/healthy",schemaPath:"\
#/properties/healthy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),t++}if(s.ailing!==void 0){let n=s.
ailing;if(Array.isArray(n)){if(n.length>4096){let u={instancePath:i+"/ailing",schemaPath:"#/properties/ailing/maxItems",
keyword:"maxItems",params:{limit:4096}};e===null?e=[u]:e.push(u),t++}let a=n.length;for(let u=0;u<a;u++)A(n[u],{instancePath:i+
"/ailing/"+u,parentData:n,parentDataProperty:u,rootData:o,dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),t=
e.length)}else{let a={instancePath:i+"/ailing",schemaPath:"#/properties/ailing/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),t++}}if(s.promoted!==void 0){let n=s.promoted;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let a={instancePath:i+"/promoted",schemaPath:"#/properties/promoted/type",keyword:"type",params:{type:"integer"}};e===
null?e=[a]:e.push(a),t++}if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n)){let a={instancePath:i+"/promoted",schemaPath:"\
#/properties/promoted/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[a]:e.push(a),t++}if(n<0||
isNaN(n)){let a={instancePath:i+"/promoted",schemaPath:"#/properties/promoted/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[a]:e.push(a),t++}}}s.paused!==void 0&&(yr(s.paused,{instancePath:i+"/paused",parentData:s,parentDataProperty:"\
paused",rootData:o,dynamicAnchors:m})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)),s.halted!==void 0&&(dr(s.halted,
{instancePath:i+"/halted",parentData:s,parentDataProperty:"halted",rootData:o,dynamicAnchors:m})||(e=e===null?dr.errors:
e.concat(dr.errors),t=e.length))}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),t++}return hr.errors=e,t===0}hr.evaluated={props:{target:!0,from:!0,phase:!0,wave:!0,since:!0,healthy:!0,
ailing:!0,promoted:!0,paused:!0,halted:!0},dynamicProps:!1,dynamicItems:!1};function Gr(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Gr.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"format"}};e===null?e=[r]:e.push(r),t++}if(s.suspensions===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suspensions"}};e===null?e=[r]:
e.push(r),t++}if(s.format!==void 0&&(ur(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"format",rootData:o,
dynamicAnchors:m})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),s.suspensions!==void 0){let r=s.suspensions;if(Array.
isArray(r)){if(r.length>4096){let a={instancePath:i+"/suspensions",schemaPath:"#/properties/suspensions/maxItems",keyword:"\
maxItems",params:{limit:4096}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)fr(r[a],{instancePath:i+"\
/suspensions/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?fr.errors:e.concat(fr.errors),
t=e.length)}else{let n={instancePath:i+"/suspensions",schemaPath:"#/properties/suspensions/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}s.pin!==void 0&&(cr(s.pin,{instancePath:i+"/pin",parentData:s,parentDataProperty:"\
pin",rootData:o,dynamicAnchors:m})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length)),s.rollout!==void 0&&(hr(s.rollout,
{instancePath:i+"/rollout",parentData:s,parentDataProperty:"rollout",rootData:o,dynamicAnchors:m})||(e=e===null?hr.errors:
e.concat(hr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Gr.errors=e,t===0}Gr.evaluated={props:{format:!0,suspensions:!0,pin:!0,rollout:!0},dynamicProps:!1,
dynamicItems:!1};var ft=Wr;function gr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=gr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return gr.errors=e,t===0}gr.evaluated={dynamicProps:!1,
dynamicItems:!1};function v(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=v.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!S.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return v.errors=e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};var gs=new RegExp("^[0-9a-f:.]{2,45}$","u");function F(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:m={}}={}){let e=null,t=0,p=F.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof s=="string"){if(y(s)>45){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===
null?e=[r]:e.push(r),t++}if(y(s)<2){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};
e===null?e=[r]:e.push(r),t++}if(!gs.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f:.]{2,45}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};var Gs={type:"string",enum:["wireguard"]};function Pr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:m={}}={}){let e=null,t=0,p=Pr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(s!=="wireguard"){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Gs.enum}};e===
null?e=[r]:e.push(r),t++}return Pr.errors=e,t===0}Pr.evaluated={dynamicProps:!1,dynamicItems:!1};var ns=new RegExp("^[A-Za-z0-9+/]{43}=$","u");function kr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:m={}}={}){let e=null,t=0,p=kr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof s=="string"){if(y(s)>44){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44}};e===
null?e=[r]:e.push(r),t++}if(y(s)<44){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:44}};
e===null?e=[r]:e.push(r),t++}if(!ns.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9+/]{43}=$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return kr.errors=e,t===0}kr.evaluated={dynamicProps:!1,dynamicItems:!1};function J(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=J.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),
t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return J.errors=e,t===0}J.evaluated=
{dynamicProps:!1,dynamicItems:!1};function wr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=wr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
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
e===null?e=[n]:e.push(n),t++}}}s.driver!==void 0&&(Pr(s.driver,{instancePath:i+"/driver",parentData:s,parentDataProperty:"\
driver",rootData:o,dynamicAnchors:m})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length)),s.publicKey!==void 0&&(kr(
s.publicKey,{instancePath:i+"/publicKey",parentData:s,parentDataProperty:"publicKey",rootData:o,dynamicAnchors:m})||(e=e===
null?kr.errors:e.concat(kr.errors),t=e.length)),s.port!==void 0&&(J(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"\
port",rootData:o,dynamicAnchors:m})||(e=e===null?J.errors:e.concat(J.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return wr.errors=e,t===0}wr.evaluated={props:{
epoch:!0,driver:!0,publicKey:!0,port:!0},dynamicProps:!1,dynamicItems:!1};var Ws={type:"object",required:["name","port","protocol"],properties:{name:{$ref:"#/$defs/name"},port:{$ref:"#/$defs/por\
tNumber"},protocol:{type:"string",enum:["TCP","UDP","SCTP"]}}};function vr(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=vr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}if(s.protocol===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=
[r]:e.push(r),t++}if(s.name!==void 0&&(v(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,
dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.port!==void 0&&(J(s.port,{instancePath:i+"/po\
rt",parentData:s,parentDataProperty:"port",rootData:o,dynamicAnchors:m})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),
s.protocol!==void 0){let r=s.protocol;if(typeof r!="string"){let n={instancePath:i+"/protocol",schemaPath:"#/properties/\
protocol/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="TCP"||r==="UDP"||r==="SCTP")){
let n={instancePath:i+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues:Ws.properties.
protocol.enum}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return vr.errors=e,t===0}vr.evaluated={props:{name:!0,port:!0,protocol:!0},dynamicProps:!1,
dynamicItems:!1};function $r(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=$r.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(s.namespace===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"namespace"}};e===null?e=[r]:e.push(r),t++}if(s.service===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"service"}};e===null?e=[r]:e.push(r),t++}if(s.addresses===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"addresses"}};e===null?e=[r]:e.
push(r),t++}if(s.ports===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ports"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&(v(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"\
name",rootData:o,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.namespace!==void 0&&(v(s.namespace,
{instancePath:i+"/namespace",parentData:s,parentDataProperty:"namespace",rootData:o,dynamicAnchors:m})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),s.service!==void 0&&(v(s.service,{instancePath:i+"/service",parentData:s,parentDataProperty:"\
service",rootData:o,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.addresses!==void 0){let r=s.
addresses;if(Array.isArray(r)){if(r.length>2){let a={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/maxI\
tems",keyword:"maxItems",params:{limit:2}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)F(r[a],{instancePath:i+
"/addresses/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length)}else{let n={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),t++}}if(s.ports!==void 0){let r=s.ports;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+
"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}let n=r.
length;for(let a=0;a<n;a++)vr(r[a],{instancePath:i+"/ports/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||
(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports\
/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $r.errors=e,t===0}$r.evaluated={props:{name:!0,
namespace:!0,service:!0,addresses:!0,ports:!0},dynamicProps:!1,dynamicItems:!1};function xr(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=xr.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.slice===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"slice"}};e===null?e=[r]:e.push(r),t++}if(s.tunnels===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tunnels"}};e===null?e=[r]:e.push(r),t++}
if(s.links===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"links"}};
e===null?e=[r]:e.push(r),t++}if(s.workloads===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"workloads"}};e===null?e=[r]:e.push(r),t++}if(s.slice!==void 0&&(v(s.slice,{instancePath:i+"/slice",parentData:s,
parentDataProperty:"slice",rootData:o,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.tunnels!==
void 0){let r=s.tunnels;if(Array.isArray(r)){if(r.length>8){let a={instancePath:i+"/tunnels",schemaPath:"#/properties/tu\
nnels/maxItems",keyword:"maxItems",params:{limit:8}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)wr(
r[a],{instancePath:i+"/tunnels/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?wr.errors:
e.concat(wr.errors),t=e.length)}else{let n={instancePath:i+"/tunnels",schemaPath:"#/properties/tunnels/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.links!==void 0){let r=s.links;if(Array.isArray(r)){if(r.length>
2){let a={instancePath:i+"/links",schemaPath:"#/properties/links/maxItems",keyword:"maxItems",params:{limit:2}};e===null?
e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)F(r[a],{instancePath:i+"/links/"+a,parentData:r,parentDataProperty:a,
rootData:o,dynamicAnchors:m})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{let n={instancePath:i+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.workloads!==void 0){let r=s.
workloads;if(Array.isArray(r)){if(r.length>65536){let a={instancePath:i+"/workloads",schemaPath:"#/properties/workloads/\
maxItems",keyword:"maxItems",params:{limit:65536}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)$r(r[a],
{instancePath:i+"/workloads/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?$r.errors:e.
concat($r.errors),t=e.length)}else{let n={instancePath:i+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return xr.errors=e,t===0}xr.evaluated={props:{slice:!0,tunnels:!0,links:!0,
workloads:!0},dynamicProps:!1,dynamicItems:!1};function Wr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,
dynamicAnchors:m={}}={}){let e=null,t=0,p=Wr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"format"}};e===null?e=[r]:e.push(r),t++}if(s.cluster===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cluster"}};e===null?e=[r]:e.push(r),t++}if(s.agent===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agent"}};e===null?e=[r]:e.push(r),t++}
if(s.reads===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reads"}};
e===null?e=[r]:e.push(r),t++}if(s.endpoints===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"endpoints"}};e===null?e=[r]:e.push(r),t++}if(s.mtu===void 0){let r={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"mtu"}};e===null?e=[r]:e.push(r),t++}if(s.slices===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"slices"}};e===null?e=[r]:e.push(r),t++}if(s.format!==
void 0&&(gr(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"format",rootData:o,dynamicAnchors:m})||(e=
e===null?gr.errors:e.concat(gr.errors),t=e.length)),s.cluster!==void 0&&(v(s.cluster,{instancePath:i+"/cluster",parentData:s,
parentDataProperty:"cluster",rootData:o,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.agent!==
void 0&&(v(s.agent,{instancePath:i+"/agent",parentData:s,parentDataProperty:"agent",rootData:o,dynamicAnchors:m})||(e=e===
null?v.errors:e.concat(v.errors),t=e.length)),s.reads!==void 0){let r=s.reads;if(Array.isArray(r)){if(r.length>16){let a={
instancePath:i+"/reads",schemaPath:"#/properties/reads/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[a]:e.
push(a),t++}let n=r.length;for(let a=0;a<n;a++){let u=r[a];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let l={
instancePath:i+"/reads/"+a,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"integer"}};e===null?e=
[l]:e.push(l),t++}if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u)){let l={instancePath:i+"/reads/"+a,schemaPath:"\
#/properties/reads/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[l]:e.push(l),t++}if(u<
1||isNaN(u)){let l={instancePath:i+"/reads/"+a,schemaPath:"#/properties/reads/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[l]:e.push(l),t++}}}}else{let n={instancePath:i+"/reads",schemaPath:"#/properties/reads/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.endpoints!==void 0){let r=s.endpoints;if(Array.isArray(r)){
if(r.length>16){let a={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"maxItems",params:{
limit:16}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)F(r[a],{instancePath:i+"/endpoints/"+a,parentData:r,
parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{let n={instancePath:i+
"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}
if(s.mtu!==void 0){let r=s.mtu;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/mtu",schemaPath:"\
#/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>65535||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:65535}};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/m\
tu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.slices!==void 0){let r=s.
slices;if(Array.isArray(r)){if(r.length>65536){let a={instancePath:i+"/slices",schemaPath:"#/properties/slices/maxItems",
keyword:"maxItems",params:{limit:65536}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)xr(r[a],{instancePath:i+
"/slices/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?xr.errors:e.concat(xr.errors),
t=e.length)}else{let n={instancePath:i+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Wr.errors=e,t===0}Wr.evaluated={props:{format:!0,cluster:!0,agent:!0,reads:!0,endpoints:!0,
mtu:!0,slices:!0},dynamicProps:!1,dynamicItems:!1};var ct=Qr;function br(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=br.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return br.errors=e,t===0}br.evaluated={dynamicProps:!1,
dynamicItems:!1};function I(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=I.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!S.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return I.errors=e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var Qs=new RegExp("^[0-9a-f]{64}$","u");function _(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=_.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(
s)>64){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[r]:e.push(r),t++}
if(y(s)<64){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:64}};e===null?e=[r]:e.push(
r),t++}if(!Qs.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return _.errors=e,t===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};function Ir(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Ir.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>44){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(y(s)<44){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(!ns.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9+/]{43}=$"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}return Ir.errors=e,t===0}Ir.evaluated={dynamicProps:!1,dynamicItems:!1};function Dr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Dr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>40){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[r]:e.push(r),t++}if(y(s)<40){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:40}};e===null?e=[r]:e.push(r),t++}if(!is.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}};e===null?e=[r]:
e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}return Dr.errors=e,t===0}Dr.evaluated={dynamicProps:!1,dynamicItems:!1};var Js=new RegExp("^[A-Za-z0-9+/]{86}==$",
"u");function Qr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,
t=0,p=Qr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
missingProperty:"signature"}};e===null?e=[a]:e.push(a),t++}if(s.format!==void 0&&(br(s.format,{instancePath:i+"/format",
parentData:s,parentDataProperty:"format",rootData:o,dynamicAnchors:m})||(e=e===null?br.errors:e.concat(br.errors),t=e.length)),
s.fleet!==void 0&&(I(s.fleet,{instancePath:i+"/fleet",parentData:s,parentDataProperty:"fleet",rootData:o,dynamicAnchors:m})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.cluster!==void 0&&(I(s.cluster,{instancePath:i+"/cluster",parentData:s,
parentDataProperty:"cluster",rootData:o,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.hub!==
void 0&&(_(s.hub,{instancePath:i+"/hub",parentData:s,parentDataProperty:"hub",rootData:o,dynamicAnchors:m})||(e=e===null?
_.errors:e.concat(_.errors),t=e.length)),s.hubKey!==void 0&&(Ir(s.hubKey,{instancePath:i+"/hubKey",parentData:s,parentDataProperty:"\
hubKey",rootData:o,dynamicAnchors:m})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length)),s.term!==void 0){let a=s.term;
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
e===null?e=[u]:e.push(u),t++}}}if(s.commit!==void 0&&(Dr(s.commit,{instancePath:i+"/commit",parentData:s,parentDataProperty:"\
commit",rootData:o,dynamicAnchors:m})||(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)),s.slices!==void 0){let a=s.
slices;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>65536){let u={instancePath:i+"/slices",schemaPath:"\
#/properties/slices/maxProperties",keyword:"maxProperties",params:{limit:65536}};e===null?e=[u]:e.push(u),t++}for(let u in a){
let l=t;I(u,{instancePath:i+"/slices",parentData:a,parentDataProperty:"slices",rootData:o,dynamicAnchors:m})||(e=e===null?
I.errors:e.concat(I.errors),t=e.length);var r=l===t;if(!r){let h={instancePath:i+"/slices",schemaPath:"#/properties/slic\
es/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[h]:e.push(h),t++}}for(let u in a)_(a[u],{
instancePath:i+"/slices/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:u,rootData:o,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)}else{let u={instancePath:i+"/slices",schemaPath:"#/properties/slices\
/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}if(s.removed!==void 0){let a=s.removed;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>65536){let u={instancePath:i+"/removed",schemaPath:"#/pr\
operties/removed/maxProperties",keyword:"maxProperties",params:{limit:65536}};e===null?e=[u]:e.push(u),t++}for(let u in a){
let l=t;I(u,{instancePath:i+"/removed",parentData:a,parentDataProperty:"removed",rootData:o,dynamicAnchors:m})||(e=e===null?
I.errors:e.concat(I.errors),t=e.length);var n=l===t;if(!n){let h={instancePath:i+"/removed",schemaPath:"#/properties/rem\
oved/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[h]:e.push(h),t++}}for(let u in a){let l=a[u];
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let h={instancePath:i+"/removed/"+u.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/removed/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?
e=[h]:e.push(h),t++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let h={instancePath:i+"/removed\
/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/removed/additionalProperties/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[h]:e.push(h),t++}if(l<1||isNaN(l)){let h={instancePath:i+
"/removed/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/removed/additionalProperties/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[h]:e.push(h),t++}}}}else{let u={instancePath:i+"/removed",schemaPath:"\
#/properties/removed/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}if(s.signature!==void 0){
let a=s.signature;if(typeof a=="string"){if(y(a)>88){let u={instancePath:i+"/signature",schemaPath:"#/properties/signatu\
re/maxLength",keyword:"maxLength",params:{limit:88}};e===null?e=[u]:e.push(u),t++}if(y(a)<88){let u={instancePath:i+"/si\
gnature",schemaPath:"#/properties/signature/minLength",keyword:"minLength",params:{limit:88}};e===null?e=[u]:e.push(u),t++}
if(!Js.test(a)){let u={instancePath:i+"/signature",schemaPath:"#/properties/signature/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9+/]{86}==$"}};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/signature",schemaPath:"#/pr\
operties/signature/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}return Qr.errors=e,t===0}Qr.evaluated=
{props:{format:!0,fleet:!0,cluster:!0,hub:!0,hubKey:!0,term:!0,sequence:!0,commit:!0,slices:!0,removed:!0,signature:!0},
dynamicProps:!1,dynamicItems:!1};var yt=Jr;function qr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=qr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return qr.errors=e,t===0}qr.evaluated={dynamicProps:!1,
dynamicItems:!1};function g(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=g.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!S.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return g.errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};var Xs=new RegExp("^[0-9a-f:.]{2,45}/[0-9]{1,3}$","u");function q(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=q.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),typeof s=="string"){if(y(s)>49){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:49}};e===null?e=[r]:e.push(r),t++}if(y(s)<4){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:4}};e===null?e=[r]:e.push(r),t++}if(!Xs.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f:.]{2,45}/[0-9]{1,3}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=L.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>45){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===null?e=[r]:e.push(r),t++}if(y(s)<2){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[r]:e.push(r),t++}if(!gs.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f:.]{2,45}$"}};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,
t===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};var Ys={type:"string",enum:["wireguard"]};function Ar(s,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Ar.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s!=="wireguard"){let r={instancePath:i,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:Ys.enum}};e===null?e=[r]:e.push(r),t++}return Ar.errors=e,t===0}Ar.evaluated={dynamicProps:!1,
dynamicItems:!1};function Lr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Lr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>44){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(y(s)<44){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:44}};e===null?e=[r]:e.push(r),t++}if(!ns.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9+/]{43}=$"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}return Lr.errors=e,t===0}Lr.evaluated={dynamicProps:!1,dynamicItems:!1};function X(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=X.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),
t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){let r={instancePath:i,schemaPath:"#/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){let r={instancePath:i,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return X.errors=e,t===0}X.evaluated=
{dynamicProps:!1,dynamicItems:!1};function jr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=jr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(s.publicKey===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"publicKey"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}if(s.endpoints===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"endpoints"}};e===null?e=[r]:e.push(r),
t++}if(s.links===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"links"}};
e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&(g(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",
rootData:o,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.publicKey!==void 0&&(Lr(s.publicKey,
{instancePath:i+"/publicKey",parentData:s,parentDataProperty:"publicKey",rootData:o,dynamicAnchors:m})||(e=e===null?Lr.errors:
e.concat(Lr.errors),t=e.length)),s.port!==void 0&&(X(s.port,{instancePath:i+"/port",parentData:s,parentDataProperty:"por\
t",rootData:o,dynamicAnchors:m})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),s.endpoints!==void 0){let r=s.endpoints;
if(Array.isArray(r)){if(r.length>16){let a={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",keyword:"\
maxItems",params:{limit:16}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)L(r[a],{instancePath:i+"/en\
dpoints/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?L.errors:e.concat(L.errors),t=e.
length)}else{let n={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),t++}}if(s.links!==void 0){let r=s.links;if(Array.isArray(r)){if(r.length>2){let a={instancePath:i+
"/links",schemaPath:"#/properties/links/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[a]:e.push(a),t++}let n=r.
length;for(let a=0;a<n;a++)L(r[a],{instancePath:i+"/links/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)}else{let n={instancePath:i+"/links",schemaPath:"#/properties/links/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return jr.errors=e,t===0}jr.evaluated={props:{name:!0,
publicKey:!0,port:!0,endpoints:!0,links:!0},dynamicProps:!1,dynamicItems:!1};function zr(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=zr.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.cluster===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cluster"}};e===null?e=[r]:e.push(r),t++}if(s.blocks===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"blocks"}};e===null?e=[
r]:e.push(r),t++}if(s.gateways===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
gateways"}};e===null?e=[r]:e.push(r),t++}if(s.cluster!==void 0&&(g(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"\
cluster",rootData:o,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.blocks!==void 0){let r=s.
blocks;if(Array.isArray(r)){if(r.length>256){let a={instancePath:i+"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"\
maxItems",params:{limit:256}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)q(r[a],{instancePath:i+"/b\
locks/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{
let n={instancePath:i+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type:"array"}};e===null?e=[
n]:e.push(n),t++}}if(s.gateways!==void 0){let r=s.gateways;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/\
gateways",schemaPath:"#/properties/gateways/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}
let n=r.length;for(let a=0;a<n;a++)jr(r[a],{instancePath:i+"/gateways/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||
(e=e===null?jr.errors:e.concat(jr.errors),t=e.length)}else{let n={instancePath:i+"/gateways",schemaPath:"#/properties/ga\
teways/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return zr.errors=e,t===0}zr.evaluated={props:{
cluster:!0,blocks:!0,gateways:!0},dynamicProps:!1,dynamicItems:!1};var et={type:"object",required:["name","port","protocol"],properties:{name:{$ref:"#/$defs/name"},port:{$ref:"#/$defs/por\
tNumber"},protocol:{type:"string",enum:["TCP","UDP","SCTP"]}}};function Nr(s,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Nr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.port===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}if(s.protocol===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=
[r]:e.push(r),t++}if(s.name!==void 0&&(g(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,
dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.port!==void 0&&(X(s.port,{instancePath:i+"/po\
rt",parentData:s,parentDataProperty:"port",rootData:o,dynamicAnchors:m})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),
s.protocol!==void 0){let r=s.protocol;if(typeof r!="string"){let n={instancePath:i+"/protocol",schemaPath:"#/properties/\
protocol/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(!(r==="TCP"||r==="UDP"||r==="SCTP")){
let n={instancePath:i+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues:et.properties.
protocol.enum}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Nr.errors=e,t===0}Nr.evaluated={props:{name:!0,port:!0,protocol:!0},dynamicProps:!1,
dynamicItems:!1};function Er(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Er.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>253){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return Er.
errors=e,t===0}Er.evaluated={dynamicProps:!1,dynamicItems:!1};function Fr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Fr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),t++}if(s.cluster===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"cluster"}};e===null?e=[r]:e.push(r),t++}if(s.addresses===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"addresses"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&(g(s.name,
{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),s.cluster!==void 0&&(g(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"clus\
ter",rootData:o,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.addresses!==void 0){let r=s.addresses;
if(Array.isArray(r)){if(r.length>2){let a={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/maxItems",keyword:"\
maxItems",params:{limit:2}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)L(r[a],{instancePath:i+"/add\
resses/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?L.errors:e.concat(L.errors),t=e.
length)}else{let n={instancePath:i+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Fr.errors=e,t===0}Fr.evaluated={props:{name:!0,cluster:!0,addresses:!0},dynamicProps:!1,
dynamicItems:!1};function Sr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=Sr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
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
ace",rootData:o,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.name!==void 0&&(g(s.name,{instancePath:i+
"/name",parentData:s,parentDataProperty:"name",rootData:o,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=
e.length)),s.service!==void 0&&(g(s.service,{instancePath:i+"/service",parentData:s,parentDataProperty:"service",rootData:o,
dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.clusters!==void 0){let r=s.clusters;if(Array.
isArray(r)){if(r.length>4096){let a={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/maxItems",keyword:"max\
Items",params:{limit:4096}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)g(r[a],{instancePath:i+"/clu\
sters/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{
let n={instancePath:i+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),t++}}if(s.headless!==void 0&&typeof s.headless!="boolean"){let r={instancePath:i+"/headless",schemaPath:"\
#/properties/headless/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.ports!==void 0){let r=s.
ports;if(Array.isArray(r)){if(r.length>64){let a={instancePath:i+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"\
maxItems",params:{limit:64}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Nr(r[a],{instancePath:i+"/p\
orts/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.
length)}else{let n={instancePath:i+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(s.aliases!==void 0){let r=s.aliases;if(Array.isArray(r)){if(r.length>16){let a={instancePath:i+
"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[a]:e.push(a),t++}
let n=r.length;for(let a=0;a<n;a++)Er(r[a],{instancePath:i+"/aliases/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||
(e=e===null?Er.errors:e.concat(Er.errors),t=e.length)}else{let n={instancePath:i+"/aliases",schemaPath:"#/properties/ali\
ases/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.endpoints!==void 0){let r=s.endpoints;
if(Array.isArray(r)){if(r.length>65536){let a={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/maxItems",
keyword:"maxItems",params:{limit:65536}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Fr(r[a],{instancePath:i+
"/endpoints/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?Fr.errors:e.concat(Fr.errors),
t=e.length)}else{let n={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),t++}return Sr.errors=e,t===0}Sr.evaluated={props:{namespace:!0,name:!0,service:!0,clusters:!0,
headless:!0,ports:!0,aliases:!0,endpoints:!0},dynamicProps:!1,dynamicItems:!1};function Jr(s,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Jr.evaluated;if(p.dynamicProps&&(p.props=void 0),
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
[r]:e.push(r),t++}if(s.format!==void 0&&(qr(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"format",
rootData:o,dynamicAnchors:m})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length)),s.slice!==void 0&&(g(s.slice,{instancePath:i+
"/slice",parentData:s,parentDataProperty:"slice",rootData:o,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)),s.cluster!==void 0&&(g(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:o,
dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.subnets!==void 0){let r=s.subnets;if(Array.isArray(
r)){if(r.length>2){let a={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/maxItems",keyword:"maxItems",params:{
limit:2}};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)q(r[a],{instancePath:i+
"/subnets/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=
e.length)}else{let n={instancePath:i+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[n]:e.push(n),t++}}if(s.routers!==void 0){let r=s.routers;if(Array.isArray(r)){if(r.length>2){let a={instancePath:i+
"/routers",schemaPath:"#/properties/routers/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[a]:e.push(a),t++}
if(r.length<1){let a={instancePath:i+"/routers",schemaPath:"#/properties/routers/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)L(r[a],{instancePath:i+"/routers/"+a,parentData:r,parentDataProperty:a,
rootData:o,dynamicAnchors:m})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)}else{let n={instancePath:i+"/routers",
schemaPath:"#/properties/routers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.blocks!==
void 0){let r=s.blocks;if(Array.isArray(r)){if(r.length>256){let a={instancePath:i+"/blocks",schemaPath:"#/properties/bl\
ocks/maxItems",keyword:"maxItems",params:{limit:256}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)q(
r[a],{instancePath:i+"/blocks/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)}else{let n={instancePath:i+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.vips!==void 0){let r=s.vips;if(Array.isArray(r)){if(r.length>2){
let a={instancePath:i+"/vips",schemaPath:"#/properties/vips/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[a]:
e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)q(r[a],{instancePath:i+"/vips/"+a,parentData:r,parentDataProperty:a,rootData:o,
dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let n={instancePath:i+"/vips",schemaPath:"#\
/properties/vips/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.mtu!==void 0){let r=s.mtu;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/type",
keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>9e3||isNaN(
r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e3}};
e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:i+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.driver!==void 0&&(Ar(s.driver,{instancePath:i+
"/driver",parentData:s,parentDataProperty:"driver",rootData:o,dynamicAnchors:m})||(e=e===null?Ar.errors:e.concat(Ar.errors),
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
maxItems",params:{limit:4096}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)zr(r[a],{instancePath:i+"\
/peers/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?zr.errors:e.concat(zr.errors),t=
e.length)}else{let n={instancePath:i+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),t++}}if(s.exports!==void 0){let r=s.exports;if(Array.isArray(r)){if(r.length>65536){let a={instancePath:i+
"/exports",schemaPath:"#/properties/exports/maxItems",keyword:"maxItems",params:{limit:65536}};e===null?e=[a]:e.push(a),
t++}let n=r.length;for(let a=0;a<n;a++)Sr(r[a],{instancePath:i+"/exports/"+a,parentData:r,parentDataProperty:a,rootData:o,
dynamicAnchors:m})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length)}else{let n={instancePath:i+"/exports",schemaPath:"\
#/properties/exports/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Jr.errors=e,t===0}Jr.evaluated=
{props:{format:!0,slice:!0,cluster:!0,subnets:!0,routers:!0,blocks:!0,vips:!0,mtu:!0,driver:!0,epoch:!0,portRange:!0,peers:!0,
exports:!0},dynamicProps:!1,dynamicItems:!1};var dt=Xr;function Zr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Zr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s!==1){let r={instancePath:i,schemaPath:"\
#/const",keyword:"const",params:{allowedValue:1}};e===null?e=[r]:e.push(r),t++}return Zr.errors=e,t===0}Zr.evaluated={dynamicProps:!1,
dynamicItems:!1};function b(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=b.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>63){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!S.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$"}};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return b.errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};var rt={type:"object",required:["cluster","gateway","up","implementation"],properties:{cluster:{$ref:"#/$defs/name"},gateway:{
$ref:"#/$defs/name"},up:{type:"boolean"},implementation:{type:"string",enum:["kernel","userspace"]},rttMilliseconds:{type:"\
number",minimum:0},lossRatio:{type:"number",minimum:0,maximum:1},receivedBytes:{type:"integer",minimum:0,maximum:9007199254740991},
sentBytes:{type:"integer",minimum:0,maximum:9007199254740991},handshakeAgeSeconds:{type:"number",minimum:0}}};function Vr(s,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,p=Vr.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.cluster===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cluster"}};e===null?e=
[r]:e.push(r),t++}if(s.gateway===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
gateway"}};e===null?e=[r]:e.push(r),t++}if(s.up===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"up"}};e===null?e=[r]:e.push(r),t++}if(s.implementation===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"implementation"}};e===null?e=[r]:e.push(r),t++}if(s.cluster!==void 0&&
(b(s.cluster,{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:o,dynamicAnchors:m})||(e=e===
null?b.errors:e.concat(b.errors),t=e.length)),s.gateway!==void 0&&(b(s.gateway,{instancePath:i+"/gateway",parentData:s,parentDataProperty:"\
gateway",rootData:o,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.up!==void 0&&typeof s.up!=
"boolean"){let r={instancePath:i+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}if(s.implementation!==void 0){let r=s.implementation;if(typeof r!="string"){let n={instancePath:i+"/\
implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),t++}if(!(r==="kernel"||r==="userspace")){let n={instancePath:i+"/implementation",schemaPath:"#/properties/implementat\
ion/enum",keyword:"enum",params:{allowedValues:rt.properties.implementation.enum}};e===null?e=[n]:e.push(n),t++}}if(s.rttMilliseconds!==
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
ect"}};e===null?e=[r]:e.push(r),t++}return Vr.errors=e,t===0}Vr.evaluated={props:{cluster:!0,gateway:!0,up:!0,implementation:!0,
rttMilliseconds:!0,lossRatio:!0,receivedBytes:!0,sentBytes:!0,handshakeAgeSeconds:!0},dynamicProps:!1,dynamicItems:!1};var Ps=new RegExp(
"^(?:[0-9a-f]{64})?$","u");function Cr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=Cr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.slice===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
slice"}};e===null?e=[r]:e.push(r),t++}if(s.digest===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"digest"}};e===null?e=[r]:e.push(r),t++}if(s.ready===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ready"}};e===null?e=[r]:e.push(r),t++}if(s.problem===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problem"}};e===null?e=[r]:e.push(r),t++}
if(s.tunnels===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tunnels"}};
e===null?e=[r]:e.push(r),t++}if(s.slice!==void 0&&(b(s.slice,{instancePath:i+"/slice",parentData:s,parentDataProperty:"s\
lice",rootData:o,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.digest!==void 0){let r=s.digest;
if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/digest",schemaPath:"#/properties/digest/maxLength",keyword:"m\
axLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}if(!Ps.test(r)){let n={instancePath:i+"/digest",schemaPath:"#/\
properties/digest/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{64})?$"}};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),t++}}if(s.ready!==void 0&&typeof s.ready!="boolean"){let r={instancePath:i+"/ready",schemaPath:"#/properti\
es/ready/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.problem!==void 0){let r=s.problem;
if(typeof r=="string"){if(y(r)>4096){let n={instancePath:i+"/problem",schemaPath:"#/properties/problem/maxLength",keyword:"\
maxLength",params:{limit:4096}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/problem",schemaPath:"#/proper\
ties/problem/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.commit!==void 0){let r=s.commit;
if(typeof r=="string"){if(y(r)>40){let n={instancePath:i+"/commit",schemaPath:"#/properties/commit/maxLength",keyword:"m\
axLength",params:{limit:40}};e===null?e=[n]:e.push(n),t++}if(!is.test(r)){let n={instancePath:i+"/commit",schemaPath:"#/\
properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),t++}}if(s.tunnels!==void 0){let r=s.tunnels;if(Array.isArray(r)){if(r.length>65536){let a={instancePath:i+"/tunnels",
schemaPath:"#/properties/tunnels/maxItems",keyword:"maxItems",params:{limit:65536}};e===null?e=[a]:e.push(a),t++}let n=r.
length;for(let a=0;a<n;a++)Vr(r[a],{instancePath:i+"/tunnels/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||
(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length)}else{let n={instancePath:i+"/tunnels",schemaPath:"#/properties/tun\
nels/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Cr.errors=e,t===0}Cr.evaluated={props:{
slice:!0,digest:!0,ready:!0,problem:!0,commit:!0,tunnels:!0},dynamicProps:!1,dynamicItems:!1};function Rr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=Rr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"}};
e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(y(r)>
64){let n={instancePath:i+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64}};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(y(r)>1024){let n={
instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Rr.errors=e,t===0}Rr.evaluated={props:{code:!0,message:!0},dynamicProps:!1,
dynamicItems:!1};function _r(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){let e=null,t=0,
p=_r.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(y(s)>35){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[r]:e.push(r),t++}if(y(s)<20){
let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:20}};e===null?e=[r]:e.push(r),t++}if(!hs.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return _r.errors=e,t===0}_r.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Xr(s,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:o=s,dynamicAnchors:m={}}={}){
let e=null,t=0,p=Xr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&
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
appliedAt"}};e===null?e=[r]:e.push(r),t++}if(s.format!==void 0&&(Zr(s.format,{instancePath:i+"/format",parentData:s,parentDataProperty:"\
format",rootData:o,dynamicAnchors:m})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length)),s.cluster!==void 0&&(b(s.cluster,
{instancePath:i+"/cluster",parentData:s,parentDataProperty:"cluster",rootData:o,dynamicAnchors:m})||(e=e===null?b.errors:
e.concat(b.errors),t=e.length)),s.agent!==void 0&&(b(s.agent,{instancePath:i+"/agent",parentData:s,parentDataProperty:"a\
gent",rootData:o,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.version!==void 0){let r=s.version;
if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"\
maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/version",schemaPath:"#/properti\
es/version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.reads!==void 0){let r=s.reads;
if(Array.isArray(r)){if(r.length>16){let a={instancePath:i+"/reads",schemaPath:"#/properties/reads/maxItems",keyword:"ma\
xItems",params:{limit:16}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++){let u=r[a];if(!(typeof u=="n\
umber"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let l={instancePath:i+"/reads/"+a,schemaPath:"#/properties/reads/items/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u)){let l={
instancePath:i+"/reads/"+a,schemaPath:"#/properties/reads/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};
e===null?e=[l]:e.push(l),t++}if(u<1||isNaN(u)){let l={instancePath:i+"/reads/"+a,schemaPath:"#/properties/reads/items/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(l),t++}}}}else{let n={instancePath:i+"/\
reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.hub!==
void 0){let r=s.hub;if(typeof r=="string"){if(y(r)>64){let n={instancePath:i+"/hub",schemaPath:"#/properties/hub/maxLeng\
th",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}if(!Ps.test(r)){let n={instancePath:i+"/hub",schemaPath:"\
#/properties/hub/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{64})?$"}};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/hub",schemaPath:"#/properties/hub/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
t++}}if(s.sequence!==void 0){let r=s.sequence;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let n={instancePath:i+"/sequence",schemaPath:"#/pro\
perties/sequence/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[n]:e.push(n),t++}
if(r<0||isNaN(r)){let n={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(s.slices!==void 0){let r=s.slices;if(Array.isArray(r)){if(r.
length>65536){let a={instancePath:i+"/slices",schemaPath:"#/properties/slices/maxItems",keyword:"maxItems",params:{limit:65536}};
e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)Cr(r[a],{instancePath:i+"/slices/"+a,parentData:r,parentDataProperty:a,
rootData:o,dynamicAnchors:m})||(e=e===null?Cr.errors:e.concat(Cr.errors),t=e.length)}else{let n={instancePath:i+"/slices",
schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.refusals!==
void 0){let r=s.refusals;if(Array.isArray(r)){if(r.length>256){let a={instancePath:i+"/refusals",schemaPath:"#/propertie\
s/refusals/maxItems",keyword:"maxItems",params:{limit:256}};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)
Rr(r[a],{instancePath:i+"/refusals/"+a,parentData:r,parentDataProperty:a,rootData:o,dynamicAnchors:m})||(e=e===null?Rr.errors:
e.concat(Rr.errors),t=e.length)}else{let n={instancePath:i+"/refusals",schemaPath:"#/properties/refusals/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}s.appliedAt!==void 0&&(_r(s.appliedAt,{instancePath:i+"/appli\
edAt",parentData:s,parentDataProperty:"appliedAt",rootData:o,dynamicAnchors:m})||(e=e===null?_r.errors:e.concat(_r.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Xr.errors=e,t===0}Xr.evaluated={props:{format:!0,cluster:!0,agent:!0,version:!0,reads:!0,hub:!0,sequence:!0,
slices:!0,refusals:!0,appliedAt:!0},dynamicProps:!1,dynamicItems:!1};export{at as validateCluster,pt as validateFleet,ot as validateQoSProfile,lt as validateServiceExport,mt as validateSlice,
ut as validateWireControl,ft as validateWireFacts,ct as validateWireIndex,yt as validateWireSlice,dt as validateWireStatus};
