const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/History.js","assets/shared.js","assets/shared.css","assets/History.css","assets/Reward.js","assets/staff.js","assets/staff.css","assets/Reward.css"])))=>i.map(i=>d[i]);
import{$ as e,$t as t,An as n,At as r,C as i,Cn as a,Ct as o,Dn as s,E as c,F as l,Fn as u,H as d,I as f,In as p,J as m,K as h,Ln as g,Mn as _,Mt as v,Nn as y,Nt as b,O as x,On as S,Ot as C,P as w,Pn as T,Q as ee,Qt as E,Rn as D,S as O,Sn as k,St as A,T as te,Tn as j,Tt as ne,U as re,Ut as M,V as ie,W as ae,X as oe,Xt as N,Yt as se,Zt as P,_t as ce,a as le,an as F,b as ue,bn as de,bt as I,c as fe,cn as L,d as R,dn as z,en as pe,fn as me,g as B,gn as he,h as ge,hn as _e,i as ve,in as V,jn as ye,k as H,kn as U,kt as be,ln as W,lt as xe,mn as G,n as Se,nn as Ce,nt as K,o as we,on as Te,p as Ee,q as De,r as Oe,rn as ke,s as Ae,sn as je,t as Me,tn as Ne,u as Pe,un as q,v as Fe,vn as J,vt as Ie,w as Le,wt as Re,x as ze,xn as Be,xt as Ve,y as He,yt as Y}from"./shared.js";var Ue=`reason-malformed-customer = The code could not be read.
reason-wrong-kind-customer = This code is for something else.
reason-unknown-key-customer = The shop’s service did not issue this.
reason-key-not-valid-customer = This card has to be renewed.
reason-bad-signature-customer = This code does not belong to the card.
reason-other-merchant-customer = This card is of another shop.
reason-unknown-card-customer = The shop does not know this card.
reason-stale-customer = The code was too old.
reason-from-the-future-customer = The phone’s clock is ahead.
reason-expired-customer = This has expired.
reason-lifetime-too-long-customer = This code is not valid.
reason-card-frozen-customer = This card is blocked for now. Ask the shop.
reason-superseded-customer = Your card moved to your phone. Show it there.
reason-step-up-needed-customer = A colleague has to confirm this. One moment.
reason-redemption-held-customer = Your card moved to this phone. Its rewards wait for a day.
reason-online-only-customer = The shop is without a network. Try again later.
reason-offline-ended-customer = The shop is without a network. Try again later.
reason-reward-on-voucher-customer = You have a voucher for this reward. Show the voucher.
reason-unknown-voucher-customer = This voucher is not known here.
reason-other-device-customer = This voucher is for another counter.
reason-unknown-coupon-customer = This coupon is not known here.
reason-coupon-void-customer = This purchase was undone, so its receipt gives no punch.
reason-coupon-limit-customer = The card has had all its punches from receipts for today.
reason-old-generation-customer = This card was replaced by a newer one.
reason-device-revoked-customer = This counter cannot scan just now.
reason-staff-not-signed-on-customer = The counter is not ready yet.
reason-other-store-customer = The counter is not ready.
reason-already-used-customer = This code was used before.
reason-before-store-birth-customer = The code was too old.
reason-device-chain-gap-customer = The counter has to catch up first.
reason-device-chain-fork-customer = The counter cannot scan just now.
reason-too-late-customer = The scan arrived too late to count.
reason-backdated-customer = The counter’s clock was wrong; this did not count.
reason-offline-device-limit-customer = This counter could not count it.
reason-offline-card-limit-customer = Without the network a card counts once in twelve hours here.
reason-follows-quarantined-customer = The shop has to look at it first.
reason-staff-left-customer = The shop has to look at it first.
reason-quarantine-full-customer = The counter could not take it just now.
reason-refused-by-manager-customer = The shop decided not to count this.
reason-program-closed-customer = This program is not running now.
reason-not-at-this-store-customer = This card is not for this store.
reason-too-soon-customer = Too soon after the last punch.
reason-day-limit-customer = The card has all its punches for today.
reason-over-limit-card-customer = The card has had all its punches for this hour.
reason-over-limit-pair-customer = The shop has to confirm more punches today.
reason-over-limit-staff-customer = The shop has to confirm this punch.
reason-over-limit-device-customer = The shop has to confirm this punch.
reason-own-card-customer = Staff do not punch their own cards.
reason-approval-unknown-customer = The counter is no longer waiting for this.
reason-approval-same-person-customer = The shop has to confirm this punch.
reason-too-many-at-once-customer = More punches at once than the program allows.
reason-sale-needed-customer = The counter needs the number of the sale.
reason-sale-already-earned-customer = This purchase has earned its punches already.
reason-amount-needed-customer = The counter needs the amount.
reason-card-expired-customer = This card has expired.
reason-no-reward-customer = No reward is ready on this card yet.
reason-challenge-unknown-customer = The counter is no longer waiting for this.
reason-challenge-expired-customer = The minute for confirming is over.
reason-wrong-digits-customer = Those are not the digits on the counter.
reason-nothing-to-reverse-customer = There is nothing to undo.
reason-already-reversed-customer = This was undone before.
reason-invite-used-customer = This invitation was used on another phone.
reason-claim-code-unknown-customer = This code was used, replaced, or is too old.
reason-move-pending-customer = Your card is being moved to another phone already.
reason-move-stopped-customer = The old phone was used, so the card did not move.
reason-other-origin-customer = This was made for another address.
reason-other-subject-customer = This was made for another link.
`,We=`wallet-title = Your cards
wallet-title-claim = Your card at { $merchant }
wallet-title-coupon = A punch from { $merchant }
wallet-title-card = { $progress } of { $needed } – { $merchant }
wallet-claim-from = From { $merchant }
wallet-claim-title = Your card is ready
wallet-claim-do = Take this card
wallet-claim-busy = Making your card…
wallet-claim-small = No account, no app. The card lives in this browser on this phone.
wallet-claim-looking = Looking at the link…
wallet-claim-failed = This link did not work
wallet-claim-not-genuine = The shop’s service answered with a card that its own keys do not confirm, so it was not taken. Tell the shop.
wallet-link-broken-title = The link is not complete
wallet-link-broken = Part of it was lost on the way. Scan the shop’s code again, or ask for the link once more.
wallet-back-to-cards = Back to your cards
wallet-back = Back
wallet-try-again = Try again
wallet-coupon-from = { $merchant }, { $shop }
wallet-coupon-title = A punch for your purchase
wallet-coupon-gives = One punch on “{ $program }”
wallet-coupon-do = Take this punch
wallet-coupon-busy = Taking your punch…
wallet-coupon-small-own = It goes onto the card on this phone, once.
wallet-coupon-small-new = A new card is made for it. No account, no app: the card lives in this browser on this phone.
wallet-coupon-looking = Looking at the receipt…
wallet-coupon-failed = No punch from this receipt
wallet-coupon-no-already-used = The punch of this receipt was taken { DATETIME($at, weekday: "long", hour: "2-digit", minute: "2-digit") }. It counts once.
wallet-coupon-no-sale-already-earned = Your card was scanned at the counter for this purchase, so it has its punch already.
wallet-coupon-no-coupon-void = This purchase was undone at the shop, so its receipt gives no punch.
wallet-coupon-no-expired = A receipt’s punch has to be taken within a day, and this one was not.
wallet-coupon-no-unknown-coupon = The shop does not know this code. Scan the one on the receipt once more.
wallet-coupon-no-unknown-card = The shop does not know the card on this phone any more. Ask the shop.
wallet-problem-invite-used = This invitation was used on another phone. Ask the shop for a new one.
wallet-problem-invite-expired = This invitation has expired. Ask the shop for a new one.
wallet-problem-not-found = The shop does not know this link any more. Ask for a new one.
wallet-fault-storage-title = This browser keeps nothing
wallet-fault-storage = Your card’s key has to be kept on this phone, and this browser does not allow it. Leave private browsing, or allow this site to store data, then open the link again.
wallet-fault-keys-title = This browser cannot hold a card
wallet-fault-insecure = The page was not opened over a secure connection (https). Open the shop’s own link.
wallet-fault-no-key = It cannot make and keep the key that a card needs. Update the browser, or open the link in a current Chrome, Safari or Firefox.
wallet-fault-no-storage = It does not keep keys. Leave private browsing, or allow this site to store data, then open the link again.
wallet-empty-title = No card yet
wallet-empty = Scan the code on a shop’s poster, or open the invitation you were given, in this browser.
wallet-empty-lost = A card stays in the browser that took it. If you had one here, the site’s data may have been cleared: ask the shop.
wallet-tabs = Screens
wallet-tab-card = Card
wallet-tab-history = History
wallet-cards = Your cards
wallet-progress = { $progress } of { $needed }
wallet-rule = The rule:
wallet-frozen-title = This card is blocked for now
wallet-frozen = It earns nothing until the shop unblocks it. Ask at the counter.
wallet-live-connecting = Connecting…
wallet-live-live = Live
wallet-live-waiting = Offline – the code works
wallet-live-refused = Not connected
wallet-code-title = Your code
wallet-code-label = Your card’s code. Hold it in front of the counter’s scanner.
wallet-code-label-long = Your card’s code for a till without network. Hold it in front of the scanner.
wallet-code-hint = Hold it to the scanner. It renews every 15 seconds, so a photo of it is worth nothing.
wallet-code-hint-long = For a till without network: this larger code brings the card’s papers along.
wallet-code-long-do = Code for a till without network
wallet-code-short-do = Back to the usual code
wallet-code-digits = Trouble scanning? The code as digits
wallet-code-brightness = Turn the screen’s brightness up and hold the phone still. These digits say the same as the code:
wallet-code-failed-title = No code could be made
wallet-code-failed = The card’s key could not be used. Reload the page; if it stays, ask the shop for a new card.
wallet-happened-opened = Your card is ready.
wallet-happened-punched =
    { $units ->
        [one] Punched! { $progress } of { $needed }.
       *[other] { $units } punches! { $progress } of { $needed }.
    }
wallet-happened-full = The card is full: { $reward } is yours!
wallet-happened-redeemed = Reward redeemed.
wallet-happened-reversed =
    { $units ->
        [one] One punch was taken back. { $progress } of { $needed }.
       *[other] { $units } punches were taken back. { $progress } of { $needed }.
    }
wallet-happened-moved = The card moved to another phone.
wallet-short-opened = Ready
wallet-short-punched =
    { $units ->
        [one] Punched!
       *[other] { $units } punches!
    }
wallet-short-full = Full!
wallet-short-redeemed = Redeemed
wallet-short-reversed =
    { $units ->
        [one] One taken back
       *[other] { $units } taken back
    }
wallet-short-moved = Moved
wallet-reward-title = Your reward
wallet-reward-ready =
    { $rewards ->
        [one] Waiting for you: { $reward }.
       *[other] Waiting for you, { $rewards } times: { $reward }.
    }
wallet-reward-do = Get it now
wallet-reward-step-show = Show this code at the counter and say what you would like.
wallet-reward-step-digits = The counter then shows two digits: enter them here.
wallet-reward-needs-network = Getting a reward needs the network. Connecting…
wallet-reward-none = No reward is ready yet: the card stands at { $progress } of { $needed }.
wallet-reward-asks = { $shop } wants to give you
wallet-digits-label = The two digits on the counter
wallet-digits-left =
    { $seconds ->
        [one] One second left.
       *[other] { $seconds } seconds left.
    }
wallet-digits-two = Enter the two digits that the counter shows.
wallet-digits-why = Only the counter in front of you shows them. So nobody can take your reward from afar.
wallet-redeem-do = Confirm
wallet-redeem-offline = No answer arrived, so it is not known whether it counted. Look at the counter, or confirm again: it never counts twice.
wallet-challenge-title = Your reward
wallet-challenge = { $shop } wants to give you { $reward }.
wallet-challenge-open = Open
wallet-challenge-refused = The counter ended this. Ask to be scanned again.
wallet-redeemed-title = Enjoy!
wallet-redeemed = From { $shop }: { $reward }.
wallet-redeemed-close = Back to the card
wallet-history-title = History
wallet-history-loading = Checking every entry…
wallet-history-none = Nothing yet.
wallet-history-how = Each entry carries the shop’s signature and the print of the one before it. This page checks them itself.
wallet-history-offline = No connection: this is the history as last seen.
wallet-history-unchecked = The shop’s keys could not be renewed, so the entries are not checked just now.
wallet-history-wrong-title =
    { $rows ->
        [one] One entry is not right
       *[other] { $rows } entries are not right
    }
wallet-history-wrong = The shop’s signature does not stand behind what is marked red. Show this to the shop.
wallet-event-opened = Card opened
wallet-event-punched =
    { $units ->
        [one] Punch
       *[other] { $units } punches
    }
wallet-event-redeemed = Reward redeemed
wallet-event-reversed =
    { $units ->
        [one] Punch taken back
       *[other] { $units } punches taken back
    }
wallet-event-moved = Moved to another phone
wallet-row-right = Checked: signed by the shop
wallet-row-wrong = Not right
wallet-row-not-signed = Changed: the shop’s signature does not match this entry.
wallet-row-other-card = This entry belongs to another card.
wallet-row-text-differs = What is written here is not what the shop signed.
wallet-row-gap = An entry before this one is missing.
wallet-row-rewritten = This entry was another one when this phone saw it first.
`;function Ge(e,t){let n=new URLSearchParams(t.replace(/^#/,``)),r=n.get(`invite`),i=n.get(`coupon`);try{if(r!==null)return{kind:`invite`,invite:r,token:Ke(r,ae)};if(i!==null)return{kind:`coupon`,coupon:i,token:Ke(i,f)}}catch{return`broken`}let a=new URLSearchParams(e).get(`join`);if(a===null)return null;let o=I(a);return o?{kind:`join`,program:a,id:o}:`broken`}function Ke(t,n){let r=Y(t);if(!r)throw new ce(`not-a-code`);return n===ae?e.fromBytes(ae,r):e.fromBytes(f,r),r}async function qe(e){let t=await(e.kind===`join`?w(e.id):l(e.token));return{bytes:t,text:A(t)}}var X=class extends Error{what;constructor(e){super(e),this.what=e,this.name=`NotGenuine`}};async function Je(){let e=await He(),t=Ee(e.root),n=Y(e.keyset),r=t&&n?await R.verify(t,n,c(),0):`malformed`;if(!t||!(r instanceof R))throw new X(`key-set`);return{root:A(t.bytes),keySet:e.keyset,keySetVersion:r.version,keys:r}}async function Ye(e){let t=I(e.root,32),n=t&&xe.from(t),r=Y(e.keySet);return n&&r?R.verify(n,r,c(),e.keySetVersion):`malformed`}async function Xe(e,t){let n=await He(),r=await Ye({root:t.root,keySet:n.keyset,keySetVersion:t.keySetVersion});return r instanceof R&&await e.changeCard(t.id,e=>r.version>=e.keySetVersion?{keySet:n.keyset,keySetVersion:r.version}:{}),r}async function Ze(t,n,r,i,a){let o=Y(t);if(!o)return!1;try{let t=e.fromBytes(ie,o),s=n.key(ie,r,t.unverified.kid,c()),l=s&&await t.verify(s,r);return!!(l&&Ve(l.claims.holder,a)&&A(oe(l.claims).card)===i)}catch{return!1}}var Qe=e=>B(`/v1/invites/look`,{body:{invite:e}}),$e=e=>B(`/v1/programs/${encodeURIComponent(e)}/card-face`),et=e=>B(`/v1/claims`,{body:e}),tt=e=>B(`/v1/coupons/look`,{body:{coupon:e}}),nt=e=>B(`/v1/coupons/claim`,{body:e}),rt=async e=>(await e.ask(`/v1/wallet/events`)).events,it=(e,t,n)=>e.ask(`/v1/wallet/redemptions`,{body:{redeem:t,digits:n}});async function at(e,t,n){let r=await e.claimKey(t);if(r)return r;let i=await O(n);return await e.keepClaimKey(t,i),i}async function ot(e,t,n,r){let a=I(n.merchant);if(!a)throw new X(`card`);let o=await qe(t),s=await at(e,o.text,r),l={subject:o.bytes,key:s.publicKey,iat:c(),origin:location.origin},u=(await K(re,l,i(s),a)).toBase64(),{keys:d,...f}=await Je(),p=await et(t.kind===`invite`?{claim:u,invite:t.invite}:{claim:u,program:t.program});if(!(p.merchant===n.merchant&&await Ze(p.card_token,d,a,p.card.id,s.publicKey)))throw new X(`card`);let m={...f,id:p.card.id,merchant:p.merchant,program:p.card.program.id,subject:o.text,token:p.card_token,key:s,face:p.card.face,claimed:c(),view:p.card,events:[],seen:{}};return await e.addCard(m),await e.forgetClaimKey(o.text),m}function st(e){return e instanceof X?C(`wallet-claim-not-genuine`):Pe(e,`wallet`)}var ct=class{#e=y(null);get fault(){return J(this.#e)}set fault(e){_(this.#e,e,!0)}#t=y(null);get keyFault(){return J(this.#t)}set keyFault(e){_(this.#t,e,!0)}#n=y(!1);get passing(){return J(this.#n)}set passing(e){_(this.#n,e,!0)}#r=y(null);get keyType(){return J(this.#r)}set keyType(e){_(this.#r,e,!0)}async tryKeys(e){try{this.keyType=await Le(e.store,e.trialTable,ze)}catch(e){this.keyFault=e instanceof ue?e.fault:`no-storage`}}fail(e,t=st){e instanceof ue?this.keyFault=e.fault:this.fault=t(e),this.passing=!(e instanceof ge)||e.status===429||e.status>=500}forget(){this.fault=null}},lt=z(`<p> </p>`),ut=z(`<!> <div class="act svelte-1qa4edd"><!> <p class="small svelte-1qa4edd"> </p></div>`,1),dt=z(`<p class="from svelte-1qa4edd"> </p> <h1 class="svelte-1qa4edd"> </h1> <div class="art svelte-1qa4edd"><!></div> <!> <!>`,1),ft=z(`<h1 class="svelte-1qa4edd"> </h1> <!>`,1),pt=z(`<p class="wait svelte-1qa4edd" role="status"> </p>`),mt=z(`<main class="svelte-1qa4edd"><!> <!></main>`);function ht(e,r){p(r,!0);var i=mt();t(`1qa4edd`,e=>{Be(e=>{j.title=e??``},[()=>r.offer?.title??C(`wallet-title`)])});var a=s(i),c=e=>{var t=dt(),i=S(t),a=U(i,!0),c=n(i,2),l=U(c,!0),u=n(c,2),d=s(u);{let e=T(()=>r.offer.progress??0),t=T(()=>r.offer.rewards??0);Ae(d,{get face(){return r.offer.face},get progress(){return J(e)},get rewards(){return J(t)}})}D(u);var f=n(u,2);Ne(f,()=>r.about);var p=n(f,2),m=e=>{{let t=T(()=>C(`wallet-fault-keys-title`));o(e,{tone:`refused`,get title(){return J(t)},urgent:!0,"data-testid":`wallet-notice`,children:(e,t)=>{var n=lt(),i=U(n,!0);k(e=>L(i,e),[()=>C(`wallet-fault-${r.trouble.keyFault}`)]),W(e,n)},$$slots:{default:!0}})}},h=e=>{var t=ut(),i=S(t),a=e=>{o(e,{tone:`refused`,urgent:!0,"data-testid":`wallet-notice`,children:(e,t)=>{var n=lt(),i=U(n,!0);k(()=>L(i,r.trouble.fault)),W(e,n)},$$slots:{default:!0}})};F(i,e=>{r.trouble.fault&&e(a)});var c=n(i,2),l=s(c);Ne(l,()=>r.act);var u=n(l,2),d=U(u,!0);D(c),k(()=>L(d,r.small)),W(e,t)};F(p,e=>{r.trouble.keyFault&&r.needsKey?e(m):e(h,-1)}),k(()=>{L(a,r.offer.from),L(l,r.offer.heading)}),W(e,t)},l=e=>{var t=ft(),i=S(t),a=U(i,!0),s=n(i,2);o(s,{tone:`refused`,urgent:!0,"data-testid":`wallet-notice`,actions:e=>{var t=q(),n=S(t),i=e=>{H(e,{get onclick(){return r.retry},children:(e,t)=>{g();var n=G();k(e=>L(n,e),[()=>C(`wallet-try-again`)]),W(e,n)},$$slots:{default:!0}})};F(n,e=>{r.trouble.passing&&e(i)}),W(e,t)},children:(e,t)=>{var n=lt(),i=U(n,!0);k(()=>L(i,r.trouble.fault)),W(e,n)},$$slots:{actions:!0,default:!0}}),k(()=>L(a,r.failed)),W(e,t)},d=e=>{var t=pt(),n=U(t,!0);k(()=>L(n,r.looking)),W(e,t)};F(a,e=>{r.offer?e(c):r.trouble.fault?e(l,1):e(d,-1)});var f=n(a,2),m=e=>{H(e,{look:`quiet`,get onclick(){return r.leave},children:(e,t)=>{g();var n=G();k(e=>L(n,e),[()=>C(`wallet-back-to-cards`)]),W(e,n)},$$slots:{default:!0}})};F(f,e=>{r.leave&&e(m)}),D(i),W(e,i),u()}var Z=new class{#e=y(ye(location.hash));get hash(){return J(this.#e)}set hash(e){_(this.#e,e,!0)}#t=y(ye(location.search));get search(){return J(this.#t)}set search(e){_(this.#t,e,!0)}#n=T(()=>this.hash===`#history`?`history`:this.hash===`#reward`?`reward`:`card`);get screen(){return J(this.#n)}set screen(e){_(this.#n,e)}constructor(){window.addEventListener(`hashchange`,()=>this.read()),window.addEventListener(`popstate`,()=>this.read())}go(e){e!==this.screen&&(history.pushState(null,``,e===`card`?`/wallet/`:`/wallet/#${e}`),this.read(),window.scrollTo(0,0))}leaveLink(){history.replaceState(null,``,`/wallet/`),this.read()}read(){this.hash=location.hash,this.search=location.search}},gt=z(`<p class="rule svelte-1pohy6r"> </p>`);function _t(e,t){p(t,!0);let n=new ct,r=y(null),i=y(!1);async function a(e){let n=(await qe(e)).text,r=t.wallet.cards.find(t=>t.subject===n||e.kind===`join`&&t.program===e.program);return r?(t.wallet.select(r.id),Z.leaveLink(),!0):!1}async function o(){if(t.asked!==`broken`){n.forget();try{_(r,await(t.asked.kind===`invite`?Qe(t.asked.invite):$e(t.asked.program)))}catch(e){n.fail(e)}}}async function s(){if(t.asked!==`broken`&&J(r)&&n.keyType&&!J(i)){_(i,!0),n.forget();try{t.wallet.add(await ot(t.wallet.keep,t.asked,J(r),n.keyType)),Z.leaveLink(),navigator.storage?.persist?.()}catch(e){n.fail(e)}finally{_(i,!1)}}}v(async()=>{t.asked===`broken`?n.fault=C(`wallet-link-broken`):await a(t.asked)||(o(),await n.tryKeys(t.wallet.keep))});let c=T(()=>J(r)&&{title:C(`wallet-title-claim`,{merchant:J(r).merchant_name}),from:C(`wallet-claim-from`,{merchant:J(r).merchant_name}),heading:C(`wallet-claim-title`),face:J(r)});{let a=e=>{var t=q(),n=S(t),i=e=>{var t=gt(),n=U(t,!0);k(e=>L(n,e),[()=>C(J(r).rule.id,J(r).rule.args)]),W(e,t)};F(n,e=>{J(r)&&e(i)}),W(e,t)},l=e=>{{let t=T(()=>!n.keyType);H(e,{look:`main`,wide:!0,get busy(){return J(i)},get disabled(){return J(t)},onclick:s,"data-testid":`wallet-claim`,children:(e,t)=>{g();var n=G();k(e=>L(n,e),[()=>J(i)?C(`wallet-claim-busy`):C(`wallet-claim-do`)]),W(e,n)},$$slots:{default:!0}})}},u=T(()=>C(t.asked===`broken`?`wallet-link-broken-title`:`wallet-claim-failed`)),d=T(()=>C(`wallet-claim-looking`)),f=T(()=>C(`wallet-claim-small`)),p=T(()=>t.wallet.cards.length>0?()=>Z.leaveLink():null);ht(e,{get offer(){return J(c)},get trouble(){return n},needsKey:!0,get failed(){return J(u)},get looking(){return J(d)},retry:o,get small(){return J(f)},get leave(){return J(p)},about:a,act:l,$$slots:{about:!0,act:!0}})}u()}var vt=e=>`coupon:${e}`;async function yt(e,t,n){let r=I(t.merchant);if(!r)throw new X(`card`);let a=await qe(n);await e.keep.remember(vt(a.text),t.id);let o={subject:a.bytes,key:t.key.publicKey,iat:c(),origin:location.origin},s=(await K(re,o,i(t.key),r)).toBase64(),{card:l,event:u}=await nt({coupon:n.coupon,claim:s,card:t.id});await e.took(t.id,l,u)}async function bt(e,t){let n=await e.keep.remembered(vt((await qe(t)).text));return e.cards.find(e=>e.id===n)??null}var xt=e=>e instanceof ge&&e.code===`already_used`,St=z(`<p class="gives svelte-4oam61"> </p> <p class="rule svelte-4oam61"> </p>`,1);function Ct(e,t){p(t,!0);let r=new ct,i=y(null),a=y(null),o=T(()=>t.wallet.cards.find(e=>e.program===J(i)?.program)??null);function s(e){if(!(e instanceof ge))return st(e);let t=e.code.replaceAll(`_`,`-`);return Re(`wallet-coupon-no-${t}`)?C(`wallet-coupon-no-${t}`,{at:new Date((e.at??0)*1e3)}):Re(`reason-${t}-customer`)?we(e.code,`customer`):st(e)}let c=e=>r.fail(e,s);async function l(){r.forget();try{_(i,await tt(t.asked.coupon))}catch(e){let n=xt(e)&&await bt(t.wallet,t.asked);if(!n)return c(e);await d(n),_(a,null)}}async function d(e){_(a,`punch`),t.wallet.select(e.id);try{await yt(t.wallet,e,t.asked),Z.leaveLink()}catch(e){c(e)}}async function f(){if(J(i)&&!J(a)){r.forget();try{let e=J(o);if(!e){if(!r.keyType)return;_(a,`card`);let n=m(J(i).program);e=await ot(t.wallet.keep,{kind:`join`,program:J(i).program,id:n},J(i).face,r.keyType),t.wallet.add(e),navigator.storage?.persist?.()}await d(e)}catch(e){c(e)}finally{_(a,null)}}}function m(e){let t=I(e);if(!t)throw new X(`card`);return t}v(()=>{l(),r.tryKeys(t.wallet.keep)});let h=T(()=>J(i)&&{title:C(`wallet-title-coupon`,{merchant:J(i).face.merchant_name}),from:C(`wallet-coupon-from`,{merchant:J(i).face.merchant_name,shop:J(i).store_name}),heading:C(`wallet-coupon-title`),face:J(i).face,progress:J(o)?.view.progress??0,rewards:J(o)?.view.rewards.length??0});{let s=e=>{var t=q(),r=S(t),a=e=>{var t=St(),r=S(t),a=U(r,!0),o=n(r,2),s=U(o,!0);k((e,t)=>{L(a,e),L(s,t)},[()=>C(`wallet-coupon-gives`,{program:J(i).face.program_name}),()=>C(J(i).face.rule.id,J(i).face.rule.args)]),W(e,t)};F(r,e=>{J(i)&&e(a)}),W(e,t)},c=e=>{{let t=T(()=>J(a)!==null),n=T(()=>!J(o)&&!r.keyType);H(e,{look:`main`,wide:!0,get busy(){return J(t)},get disabled(){return J(n)},onclick:f,"data-testid":`wallet-coupon-take`,children:(e,t)=>{g();var n=G();k(e=>L(n,e),[()=>J(a)===`card`?C(`wallet-claim-busy`):J(a)===`punch`?C(`wallet-coupon-busy`):C(`wallet-coupon-do`)]),W(e,n)},$$slots:{default:!0}})}},u=T(()=>!J(o)),d=T(()=>C(`wallet-coupon-failed`)),p=T(()=>C(`wallet-coupon-looking`)),m=T(()=>C(J(o)?`wallet-coupon-small-own`:`wallet-coupon-small-new`)),_=T(()=>t.wallet.cards.length>0&&J(a)===null?()=>Z.leaveLink():null);ht(e,{get offer(){return J(h)},get trouble(){return r},get needsKey(){return J(u)},get failed(){return J(d)},get looking(){return J(p)},retry:l,get small(){return J(m)},get leave(){return J(_)},about:s,act:c,$$slots:{about:!0,act:!0}})}u()}var wt=z(`<main data-testid="wallet-empty" class="svelte-vvqhwi"><svg viewBox="0 0 24 24" aria-hidden="true" class="svelte-vvqhwi"><path fill-rule="evenodd"></path></svg> <h1> </h1> <p> </p> <p class="soft svelte-vvqhwi"> </p></main>`);function Tt(e,r){p(r,!0);var i=wt();t(`vvqhwi`,e=>{Be(e=>{j.title=e??``},[()=>C(`wallet-title`)])});var a=s(i),o=U(a),c=n(a,2),l=U(c,!0),d=n(c,2),f=U(d,!0),m=n(d,2),h=U(m,!0);D(i),k((e,t,n,r)=>{M(o,`d`,e),L(l,t),L(f,n),L(h,r)},[()=>fe(`cup`),()=>C(`wallet-empty-title`),()=>C(`wallet-empty`),()=>C(`wallet-empty-lost`)]),W(e,i),u()}var Et=me(`<svg class="ring svelte-1ga877b" aria-hidden="true" width="100%" height="100%"><rect class="track svelte-1ga877b" x="3" y="3" rx="22" pathLength="100"></rect><rect class="run svelte-1ga877b" x="3" y="3" rx="22" pathLength="100"></rect></svg>`),Dt=z(`<div class="frame svelte-1ga877b"><!> <div class="inside svelte-1ga877b"><!></div></div>`);function Ot(e,t){var r=Dt();let i;var a=s(r);V(a,()=>t.round,e=>{var t=Et();W(e,t)});var o=n(a,2),c=s(o);Ne(c,()=>t.children),D(o),D(r),k(()=>i=se(r,``,i,{"--period":`${t.period??``}s`})),W(e,r)}function Q(e){if(!e)throw TypeError(`the kept card is damaged`);return e}async function kt(e,t){let{counter:n,at:r}=await e.raiseCounter(t),i=new Uint8Array(4);return new DataView(i.buffer).setUint32(0,n),{iat:r,cti:Ie(i,crypto.getRandomValues(new Uint8Array(8)))}}async function At(e,t,n){let r=Q(I(t.merchant)),a=await kt(e,t.id),o=i(t.key);return n?(await K(m,{...a,card:Q(Y(t.token))},o,r)).toText():(await K(De,{...a,kid:Q(I(t.id))},o,r)).toText()}async function jt(e,t,n){let r={kid:Q(I(t.id)),...await kt(e,t.id),cnonce:n.cnonce},a=Q(I(t.merchant));return(await K(h,r,i(t.key),a,ee(n))).toBase64()}var Mt=z(`<p> </p>`),Nt=z(`<span> </span>`),Pt=z(`<div class="frame svelte-xte6gz"><!></div> <p class="hint svelte-xte6gz"> </p> <!> <details class="svelte-xte6gz"><summary class="svelte-xte6gz"> </summary> <p class="brightness svelte-xte6gz"> </p> <p class="digits svelte-xte6gz" data-testid="wallet-code-digits"></p></details>`,1),Ft=z(`<div class="frame placeholder svelte-xte6gz"></div>`),It=z(`<section class="code svelte-xte6gz"><!></section>`);function Lt(e,t){p(t,!0);let r=b(t,`plain`,3,!1),i=y(!1),c=T(()=>!r()&&(J(i)||t.card.view.show_with_card)),l=y(``),d=y(0),f=y(!1),m;async function h(){let e=de(()=>_(d,J(d)+1));try{let n=await At(t.wallet.keep,t.card,J(c));e===J(d)&&_(l,n,!0),_(f,!1)}catch{_(f,!0)}}function x(){clearInterval(m),h(),m=setInterval(()=>{document.visibilityState===`visible`&&h()},15e3)}let w=T(()=>`${t.card.id} ${J(c)} ${t.wallet.used}`);a(()=>{J(w)&&de(x)}),v(()=>{let e=()=>{document.visibilityState===`visible`&&x()};return document.addEventListener(`visibilitychange`,e),()=>{clearInterval(m),document.removeEventListener(`visibilitychange`,e)}});let ee=T(()=>J(l).match(/.{1,5}/g)??[]);var E=It(),O=s(E),A=e=>{{let t=e=>{H(e,{onclick:x,children:(e,t)=>{g();var n=G();k(e=>L(n,e),[()=>C(`wallet-try-again`)]),W(e,n)},$$slots:{default:!0}})},n=T(()=>C(`wallet-code-failed-title`));o(e,{tone:`refused`,get title(){return J(n)},urgent:!0,"data-testid":`wallet-notice`,actions:t,children:(e,t)=>{var n=Mt(),r=U(n,!0);k(e=>L(r,e),[()=>C(`wallet-code-failed`)]),W(e,n)},$$slots:{actions:!0,default:!0}})}},te=e=>{var a=Pt(),o=S(a);Ot(s(o),{get round(){return J(d)},period:15,children:(e,t)=>{{let t=T(()=>C(J(c)?`wallet-code-label-long`:`wallet-code-label`)),n=T(()=>String(J(d)));le(e,{get text(){return J(l)},get label(){return J(t)},"data-testid":`wallet-code`,get"data-round"(){return J(n)}})}},$$slots:{default:!0}}),D(o);var u=n(o,2),f=U(u,!0),p=n(u,2),m=e=>{H(e,{look:`quiet`,get"aria-pressed"(){return J(i)},onclick:()=>_(i,!J(i)),"data-testid":`wallet-code-long`,children:(e,t)=>{g();var n=G();k(e=>L(n,e),[()=>C(J(i)?`wallet-code-short-do`:`wallet-code-long-do`)]),W(e,n)},$$slots:{default:!0}})};F(p,e=>{!r()&&!t.card.view.show_with_card&&e(m)});var h=n(p,2),v=s(h),y=U(v,!0),b=n(v,2),x=U(b,!0),w=n(b,2);Ce(w,21,()=>J(ee),ke,(e,t)=>{var n=Nt(),r=U(n,!0);k(()=>L(r,J(t))),W(e,n)}),D(w),D(h),k((e,t,n)=>{L(f,e),L(y,t),L(x,n)},[()=>C(J(c)?`wallet-code-hint-long`:`wallet-code-hint`),()=>C(`wallet-code-digits`),()=>C(`wallet-code-brightness`)]),W(e,a)},j=e=>{var t=Ft();W(e,t)};F(O,e=>{J(f)?e(A):J(l)?e(te,1):e(j,-1)}),D(E),k(e=>M(E,`aria-label`,e),[()=>C(`wallet-code-title`)]),W(e,E),u()}var Rt=z(`<p data-testid="wallet-live-state"> </p>`);function zt(e,t){p(t,!0);var n=Rt(),r=U(n,!0);k(e=>{N(n,1,P([`state`,t.state]),`svelte-10g316n`),M(n,`data-state`,t.state),L(r,e)},[()=>C(`wallet-live-${t.state}`)]),W(e,n),u()}var Bt=z(`<button type="button" data-testid="wallet-card-switch" class="svelte-1ywifkk"><!> <span class="svelte-1ywifkk"> </span> <span class="program svelte-1ywifkk"> </span></button>`),Vt=z(`<nav class="switch svelte-1ywifkk"></nav>`);function Ht(e,t){p(t,!0);var r=Vt();Ce(r,21,()=>t.wallet.cards,e=>e.id,(e,r)=>{var i=Bt(),a=s(i);Ae(a,{get face(){return J(r).face},get progress(){return J(r).view.progress},get rewards(){return J(r).view.rewards.length},small:!0});var o=n(a,2),c=U(o,!0),l=n(o,2),u=U(l,!0);D(i),E(i,()=>e=>{J(r).id===t.wallet.current&&e.scrollIntoView({block:`nearest`,inline:`center`})}),k(()=>{M(i,`aria-current`,J(r).id===t.wallet.current?`true`:void 0),L(c,J(r).face.merchant_name),L(u,J(r).face.program_name)}),he(`click`,i,()=>t.wallet.select(J(r).id)),W(e,i)}),D(r),k(e=>M(r,`aria-label`,e),[()=>C(`wallet-cards`)]),W(e,r),u()}_e([`click`]);var Ut=z(`<p aria-hidden="true"> </p>`),Wt=z(`<p> </p>`),Gt=z(`<div class="reward svelte-1jgxixa"><p class="svelte-1jgxixa"> </p> <!></div>`),Kt=z(`<main class="home svelte-1jgxixa"><h1 class="heard-only"> </h1> <!> <div class="left svelte-1jgxixa"><!> <div class="standing svelte-1jgxixa"><p class="progress svelte-1jgxixa" data-testid="wallet-progress"> </p> <!></div> <!></div> <div class="right svelte-1jgxixa"><!> <p class="rule svelte-1jgxixa"><span class="rule-name svelte-1jgxixa"> </span> </p></div></main>`);function qt(e,r){p(r,!0);let i=T(()=>r.wallet.card),a=T(()=>J(i)?C(`wallet-title-card`,{progress:J(i).view.progress,needed:J(i).view.needed,merchant:J(i).view.merchant.name}):C(`wallet-title`));var c=q();t(`1jgxixa`,e=>{Be(()=>{j.title=J(a)??``})});var l=S(c),d=e=>{let t=T(()=>J(i).view),a=T(()=>r.wallet.showFull?J(t).needed:J(t).progress);var c=Kt(),l=s(c),u=U(l),d=n(l,2),f=e=>{Ht(e,{get wallet(){return r.wallet}})};F(d,e=>{r.wallet.cards.length>1&&e(f)});var p=n(d,2),m=s(p);V(m,()=>J(i).id,e=>{Ae(e,{get face(){return J(i).face},get progress(){return J(a)},get rewards(){return J(t).rewards.length}})});var h=n(m,2),_=s(h),v=U(_,!0),y=n(_,2),b=e=>{var t=q(),n=S(t);V(n,()=>r.wallet.happened,e=>{var t=Ut(),n=U(t,!0);k(e=>{N(t,1,P([`happened`,r.wallet.happened.kind]),`svelte-1jgxixa`),L(n,e)},[()=>C(r.wallet.happened.full?`wallet-short-full`:`wallet-short-${r.wallet.happened.kind}`,{units:Math.abs(r.wallet.happened.units)})]),W(e,t)}),W(e,t)},x=e=>{zt(e,{get state(){return r.wallet.live}})};F(y,e=>{r.wallet.happened?e(b):e(x,-1)}),D(h);var w=n(h,2),ee=e=>{{let t=T(()=>C(`wallet-frozen-title`));o(e,{tone:`refused`,get title(){return J(t)},"data-testid":`wallet-notice`,children:(e,t)=>{var n=Wt(),r=U(n,!0);k(e=>L(r,e),[()=>C(`wallet-frozen`)]),W(e,n)},$$slots:{default:!0}})}},E=e=>{var r=Gt(),a=s(r),o=U(a,!0),c=n(a,2);H(c,{look:`main`,onclick:()=>Z.go(`reward`),"data-testid":`wallet-reward-open`,children:(e,t)=>{g();var n=G();k(e=>L(n,e),[()=>C(`wallet-reward-do`)]),W(e,n)},$$slots:{default:!0}}),D(r),k(e=>L(o,e),[()=>C(`wallet-reward-ready`,{reward:J(i).face.reward,rewards:J(t).rewards.length})]),W(e,r)};F(w,e=>{J(t).status===`frozen`?e(ee):J(t).rewards.length>0&&!r.wallet.challenge&&e(E,1)}),D(p);var O=n(p,2),A=s(O),te=e=>{var t=q(),n=S(t);V(n,()=>J(i).id,e=>{Lt(e,{get wallet(){return r.wallet},get card(){return J(i)}})}),W(e,t)};F(A,e=>{J(t).status===`active`&&e(te)});var j=n(A,2),ne=s(j),re=U(ne,!0),M=n(ne);D(j),D(O),D(c),k((e,n,r)=>{L(u,`${J(t).program.name??``}, ${J(t).merchant.name??``}`),L(v,e),L(re,n),L(M,` ${r??``}`)},[()=>C(`wallet-progress`,{progress:J(a),needed:J(t).needed}),()=>C(`wallet-rule`),()=>C(J(t).rule.id,J(t).rule.args)]),W(e,c)};F(l,e=>{J(i)&&e(d)}),W(e,c),u()}var Jt=z(`<p> </p>`),Yt=z(`<div class="over svelte-1b5a2wh"><!></div>`);function Xt(e,t){p(t,!0);var n=Yt(),r=s(n);{let e=e=>{H(e,{look:`main`,wide:!0,onclick:()=>Z.go(`reward`),"data-testid":`wallet-reward-open`,children:(e,t)=>{g();var n=G();k(e=>L(n,e),[()=>C(`wallet-challenge-open`)]),W(e,n)},$$slots:{default:!0}})},n=T(()=>C(`wallet-challenge-title`));o(r,{tone:`used`,get title(){return J(n)},urgent:!0,"data-testid":`wallet-notice`,actions:e,children:(e,n)=>{var r=Jt(),i=U(r,!0);k(e=>L(i,e),[()=>C(`wallet-challenge`,{shop:t.challenge.shop,reward:t.challenge.reward})]),W(e,r)},$$slots:{actions:!0,default:!0}})}D(n),W(e,n),u()}var Zt=z(`<p> </p>`),Qt=z(`<div role="status" data-testid="wallet-happened"><!></div>`);function $t(e,t){p(t,!0);let n=T(()=>{let{happened:e,card:n}=t.wallet;if(!e||!n)return``;if(e.full)return C(`wallet-happened-full`,{reward:n.face.reward});let r={units:Math.abs(e.units),progress:e.progress,needed:n.view.needed};return C(`wallet-happened-${e.kind}`,r)});var r=Qt(),i=s(r),a=e=>{var r=q(),i=S(r);V(i,()=>t.wallet.happened,e=>{var r=Zt(),i=U(r,!0);k(()=>{N(r,1,P([`toast`,t.wallet.happened?.kind]),`svelte-3knp84`),L(i,J(n))}),W(e,r)}),W(e,r)};F(i,e=>{J(n)&&e(a)}),D(r),k(()=>N(r,1,P(t.shown?`region`:`heard-only`),`svelte-3knp84`)),W(e,r),u()}var en=z(`<button type="button" class="svelte-ua38rc"><svg viewBox="0 0 24 24" aria-hidden="true" class="svelte-ua38rc"><path fill-rule="evenodd"></path></svg> </button>`),tn=z(`<nav class="svelte-ua38rc"></nav>`);function nn(e,t){p(t,!0);let r=[{screen:`card`,path:`M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zm0 5v7h16v-7zm0-3v1h16V7z`},{screen:`history`,path:`M12 3a9 9 0 1 1-8.7 11.3l2-.5A7 7 0 1 0 7 7.1L9.2 9H3V3l2.5 2.6A9 9 0 0 1 12 3zm-1 4h2v4.6l3.3 2-1 1.7L11 12.8z`}];var i=tn();Ce(i,21,()=>r,e=>e.screen,(e,t)=>{var r=en(),i=s(r),a=U(i),o=n(i);D(r),k(e=>{M(r,`aria-current`,Z.screen===J(t).screen?`page`:void 0),M(r,`data-testid`,`wallet-tab-${J(t).screen??``}`),M(a,`d`,J(t).path),L(o,` ${e??``}`)},[()=>C(`wallet-tab-${J(t).screen}`)]),he(`click`,r,()=>Z.go(J(t).screen)),W(e,r)}),D(i),k(e=>M(i,`aria-label`,e),[()=>C(`wallet-tabs`)]),W(e,i),u()}_e([`click`]);var rn=`cards`,$=`things`,an=class e{store;constructor(e){this.store=e}static async open(){return new e(await Se.open(`tenthcup-wallet`,1,{[rn]:`id`,[$]:null}))}trialTable=$;async cards(){return(await this.store.all(rn)).sort((e,t)=>e.claimed-t.claimed)}addCard(e){return this.store.put(rn,e)}async changeCard(e,t){return this.store.update(rn,e,e=>{if(!e)throw new DOMException(`no such card`,`NotFoundError`);return{...e,...t(e)}})}claimKey(e){return this.store.get($,`claim:${e}`)}keepClaimKey(e,t){return this.store.put($,t,`claim:${e}`)}forgetClaimKey(e){return this.store.delete($,`claim:${e}`)}async raiseCounter(e){let t=async()=>{let t=0;return{counter:await this.store.update($,`counter:${e}`,(e=0)=>(t=c(),e+1)),at:t}};return navigator.locks?navigator.locks.request(`tenthcup-counter-${e}`,t):t()}async remembered(e){return this.store.get($,e)}remember(e,t){return this.store.put($,t,e)}};function on(e){let t=I(e.id),n=I(e.merchant);return t&&n?new Oe(`/v1/wallet/session`,{id:t,merchant:n,signer:i(e.key)}):null}var sn=2400,cn=6e3,ln=class t{keep;#e=y([]);get cards(){return J(this.#e)}set cards(e){_(this.#e,e)}#t=y(null);get current(){return J(this.#t)}set current(e){_(this.#t,e,!0)}#n=y(`connecting`);get live(){return J(this.#n)}set live(e){_(this.#n,e,!0)}#r=y(null);get challenge(){return J(this.#r)}set challenge(e){_(this.#r,e)}#i=y(null);get ended(){return J(this.#i)}set ended(e){_(this.#i,e)}#a=y(null);get happened(){return J(this.#a)}set happened(e){_(this.#a,e)}#o=y(0);get used(){return J(this.#o)}set used(e){_(this.#o,e,!0)}#s=y(!1);get showFull(){return J(this.#s)}set showFull(e){_(this.#s,e,!0)}#c=T(()=>this.cards.find(e=>e.id===this.current)??null);get card(){return J(this.#c)}set card(e){_(this.#c,e)}session=null;stopListening=()=>{};offset=0;seen=Promise.resolve();challengeTimer;constructor(e){this.keep=e}static async open(){let e=new t(await an.open());e.cards=await e.keep.cards(),e.offset=await e.keep.remembered(`clock`)??0,x(e.offset);let n=await e.keep.remembered(`current`);return e.select(e.cards.some(e=>e.id===n)?n??null:e.cards[0]?.id??null),e.setClock(),e}select(e){if(this.current===e&&this.session)return;this.stopListening(),this.current=e,this.setChallenge(null),this.happened=null,this.showFull=!1,this.session=null;let t=this.card;if(!t)return;this.keep.remember(`current`,e);let n=on(t);n&&(this.session=n,this.stopListening=ve({path:`/v1/wallet/live`,session:n,onState:e=>this.hearState(t.id,e),onEvent:(e,n)=>this.hear(t.id,e,n)}))}add(e){this.cards=[...this.cards.filter(t=>t.id!==e.id),e],this.select(e.id)}took(e,t,n){return this.seen=this.seen.then(()=>this.seeView(e,t,n)).catch(()=>{}),this.seen}open(){return this.card&&this.session?{card:this.card,session:this.session}:null}async loadEvents(){let e=this.open();if(!e)return;let t=await rt(e.session);await this.change(e.card.id,()=>({events:t}))}async keys(e){let t=await Ye(e);if(t instanceof R)return t;try{let t=await Xe(this.keep,e);return await this.reload(e.id),t instanceof R?t:null}catch{return null}}async newestKeys(e){try{let t=await Xe(this.keep,e);return await this.reload(e.id),t instanceof R?t:null}catch{return null}}async change(e,t){let n=await this.keep.changeCard(e,t);this.cards=this.cards.map(t=>t.id===e?n:t)}async reload(e){await this.change(e,()=>({}))}async setClock(){try{await Fe(),this.noteClock()}catch{}}noteClock(){te()!==this.offset&&(this.offset=te(),this.used+=1,this.keep.remember(`clock`,this.offset))}hearState(e,t){e===this.current&&(this.live=t,t===`live`&&this.noteClock())}hear(e,t,n){if(e===this.current)switch(t){case`card`:{let{card:t,event:r}=n;this.seen=this.seen.then(()=>this.seeView(e,t,r??null)).catch(()=>{});break}case`challenge`:this.hearChallenge(e,n);break;case`challenge-over`:{let{cnonce:e,result:t}=n;this.ended={cnonce:e,result:t},this.challenge&&A(this.challenge.claims.cnonce)===e&&this.setChallenge(null);break}}}async seeView(e,t,n){let r=this.cards.find(t=>t.id===e)?.view;if(!r||t.id!==e)return;let i=r.progress!==t.progress||r.rewards.length!==t.rewards.length;if(await this.change(e,e=>({view:t,face:t.face,token:t.card_token,events:n&&!e.events.some(e=>e.receipt===n.receipt)?[n,...e.events]:e.events})),!n||!i)return;let a=n.kind===`punched`&&t.rewards.length>r.rewards.length,o={kind:n.kind,units:n.units,progress:t.progress,full:a,at:Date.now()};this.happened=o,this.used+=1,this.showFull=a,a&&setTimeout(()=>this.showFull=!1,sn),setTimeout(()=>{this.happened===o&&(this.happened=null)},cn)}async hearChallenge(e,t){let n=this.cards.find(t=>t.id===e),r=n&&await this.genuineChallenge(n,t.challenge);if(!r||e!==this.current||r.exp<=c())return;this.ended=null,this.used+=1;let i=`${n.face.merchant_name}, ${t.shop}`;this.setChallenge({claims:r,shop:i,reward:t.reward,expires:r.exp})}async genuineChallenge(t,n){let r=Y(n),i=I(t.merchant);if(!r||!i)return null;try{let n=e.fromBytes(d,r),{kid:a,iat:o}=n.unverified,s=(await this.keys(t))?.key(d,i,a,o)??(await this.newestKeys(t))?.key(d,i,a,o),c=s&&await n.verify(s,i);return c&&A(c.claims.card)===t.id?c.claims:null}catch{return null}}setChallenge(e){clearTimeout(this.challengeTimer),this.challenge=e,e&&(this.challengeTimer=setTimeout(()=>{this.ended={cnonce:A(e.claims.cnonce),result:`expired`},this.challenge=null},Math.max(0,e.expires-c())*1e3))}},un=z(`<p> </p>`),dn=z(`<main class="alone svelte-hmymb2"><!></main>`),fn=z(`<!> <!> <!> <!>`,1),pn=z(`<main class="alone svelte-hmymb2"><h1> </h1> <!></main>`);function mn(e,t){p(t,!0);let r={history:()=>Me(()=>import(`./History.js`),__vite__mapDeps([0,1,2,3])),reward:()=>Me(()=>import(`./Reward.js`),__vite__mapDeps([4,1,2,5,6,7]))},i=ln.open(),a=T(()=>Ge(Z.search,Z.hash));var c=q(),l=S(c);Te(l,()=>i,null,(e,t)=>{var i=q(),c=S(i),l=e=>{var n=q(),r=S(n);V(r,()=>J(a),e=>{Ct(e,{get wallet(){return J(t)},get asked(){return J(a)}})}),W(e,n)},u=e=>{var n=q(),r=S(n);V(r,()=>J(a),e=>{_t(e,{get wallet(){return J(t)},get asked(){return J(a)}})}),W(e,n)},d=e=>{Tt(e,{})},f=e=>{var i=fn(),a=S(i),c=e=>{qt(e,{get wallet(){return J(t)}})},l=e=>{var n=q(),i=S(n);Te(i,()=>r[Z.screen](),null,(e,n)=>{var r=T(()=>{var{default:e}=J(n);return{Screen:e}}),i=T(()=>J(r).Screen),a=q(),o=S(a);V(o,()=>J(t).current,e=>{var n=q(),r=S(n);pe(r,()=>J(i),(e,n)=>{n(e,{get wallet(){return J(t)}})}),W(e,n)}),W(e,a)},e=>{var t=dn(),n=s(t);o(n,{tone:`undecided`,urgent:!0,"data-testid":`wallet-notice`,children:(e,t)=>{var n=un(),r=U(n,!0);k(e=>L(r,e),[()=>C(`shared-problem-offline`)]),W(e,n)},$$slots:{default:!0}}),D(t),W(e,t)}),W(e,n)};F(a,e=>{Z.screen===`card`?e(c):e(l,-1)});var u=n(a,2),d=e=>{Xt(e,{get challenge(){return J(t).challenge}})};F(u,e=>{J(t).challenge&&Z.screen!==`reward`&&e(d)});var f=n(u,2);{let e=T(()=>Z.screen===`history`&&!J(t).challenge);$t(f,{get wallet(){return J(t)},get shown(){return J(e)}})}nn(n(f,2),{}),W(e,i)};F(c,e=>{J(a)!==null&&J(a)!==`broken`&&J(a).kind===`coupon`?e(l):J(a)===null?J(t).card?e(f,-1):e(d,2):e(u,1)}),W(e,i)},e=>{var t=pn(),r=s(t),i=U(r,!0),a=n(r,2);o(a,{tone:`refused`,urgent:!0,"data-testid":`wallet-notice`,children:(e,t)=>{var n=un(),r=U(n,!0);k(e=>L(r,e),[()=>C(`wallet-fault-storage`)]),W(e,n)},$$slots:{default:!0}}),D(t),k(e=>L(i,e),[()=>C(`wallet-fault-storage-title`)]),W(e,t)}),W(e,c),u()}ne({en:[be,r,Ue,We]});var hn=document.getElementById(`app`);hn&&je(mn,{target:hn}),`serviceWorker`in navigator&&navigator.serviceWorker.register(`/sw.js`,{scope:`/wallet/`}).catch(()=>{});export{it as i,jt as n,Z as r,Lt as t};