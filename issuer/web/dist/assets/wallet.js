const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/History.js","assets/shared.js","assets/shared.css","assets/History.css","assets/Reward.js","assets/staff.js","assets/staff.css","assets/Reward.css","assets/Recovery.js","assets/Recovery.css","assets/ToNewPhone.js","assets/ToNewPhone.css","assets/Enter.js","assets/Enter.css","assets/Arrive.js","assets/Arrive.css","assets/Gone.js","assets/Gone.css"])))=>i.map(i=>d[i]);
import{$ as e,$n as t,A as n,An as r,Bn as i,C as a,Cn as o,Dn as s,E as c,En as l,Fn as u,G as d,Hn as f,Ht as p,I as m,J as h,Jn as g,Jt as ee,K as _,Kn as v,Kt as y,Ln as b,Lt as x,M as S,Nn as C,O as w,On as T,Pn as te,Q as ne,Qn as E,Qt as re,Rt as ie,S as ae,Sn as oe,Tn as D,U as O,Ut as k,Vn as A,Vt as j,Wn as se,Wt as ce,Y as M,Yn as N,Yt as le,Z as ue,Zn as P,Zt as de,_ as fe,_n as pe,_t as me,a as he,b as ge,bn as _e,c as ve,cn as F,ct as ye,d as be,dt as xe,er as I,f as Se,ft as Ce,gn as L,h as we,hn as R,i as Te,j as Ee,jn as De,k as Oe,kn as z,lt as ke,m as Ae,mn as je,n as Me,nr as B,o as Ne,p as V,pt as Pe,qn as H,qt as U,r as Fe,rr as W,s as Ie,t as G,tr as K,v as Le,vn as Re,vt as ze,w as Be,wn as q,x as Ve,xn as J,xt as Y,yn as He,z as Ue,zn as We,zt as X}from"./shared.js";var Ge=`reason-malformed-customer = The code could not be read.
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
`,Ke=`wallet-title = Your cards
wallet-title-claim = Your card at { $merchant }
wallet-title-coupon = A punch from { $merchant }
wallet-title-arrive = Move your card from { $merchant }
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
wallet-problem-claim-code-unknown = This code is not good any more: it was used, or a newer one took its place. Look for a newer code, or ask at the counter.
wallet-problem-move-stopped = The old phone was used, so the card stays there. Use it on that phone; if that phone was stolen, ask at the counter to have the card blocked.
wallet-problem-card-frozen = The shop has blocked this card for now. Ask at the counter.
wallet-problem-not-found = The shop does not know this link any more. Ask for a new one.
wallet-fault-storage-title = This browser keeps nothing
wallet-fault-storage = Your card’s key has to be kept on this phone, and this browser does not allow it. Leave private browsing, or allow this site to store data, then open the link again.
wallet-fault-keys-title = This browser cannot hold a card
wallet-fault-insecure = The page was not opened over a secure connection (https). Open the shop’s own link.
wallet-fault-no-key = It cannot make and keep the key that a card needs. Update the browser, or open the link in a current Chrome, Safari or Firefox.
wallet-fault-no-storage = It does not keep keys. Leave private browsing, or allow this site to store data, then open the link again.
wallet-empty-title = No card yet
wallet-empty = Scan the code on a shop’s poster, or open the invitation you were given, in this browser.
wallet-empty-lost = A card stays in the browser that took it. If its phone is gone and you have no recovery code, ask at the counter.
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
wallet-happened-moved = Your card is on this phone now. { $progress } of { $needed }.
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
wallet-short-moved = Moved here
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
wallet-reward-from = From { $day } at { $time }.
wallet-reward-held-do = Why then?
wallet-reward-held-title = It waits until { $day } at { $time }
wallet-reward-held = Your card moved to this phone. For a day after that no reward is handed out, so that nobody gains by moving a card that is not theirs. Punches count as always.
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
wallet-number = Card number { $number }
wallet-care = Keep this card safe
wallet-care-recovery = If you lose this phone
wallet-care-recovery-none = You have no recovery code yet
wallet-care-recovery-since = Recovery code of { $date }
wallet-care-move = Move this card to another phone
wallet-care-enter = I have a recovery code
wallet-recovery-why = The card’s key never leaves this phone. A recovery code is the way back when the phone is gone: it brings the card and all its punches to your next one.
wallet-recovery-fact-who = Whoever has the code can take the card. Nobody asks who they are.
wallet-recovery-fact-paper = Keep it on paper, not on this phone.
wallet-recovery-fact-newer = A newer code takes the place of the one before.
wallet-recovery-since = There is a recovery code since { $date }. It cannot be shown again; when it is lost, make a new one.
wallet-recovery-unknown = If the service heard you all the same, an earlier code is not good any more. Try again until a code is shown.
wallet-recovery-make = Make a recovery code
wallet-recovery-make-new = Make a new recovery code
wallet-recovery-made-title = Your recovery code
wallet-recovery-once = It is shown this once. Print it, or write the characters down.
wallet-recovery-sheet = Recovery code of { $program }, { $merchant }
wallet-recovery-paper = Recovery code
wallet-recovery-qr = The recovery code as a picture, for the camera of another phone
wallet-recovery-how = On the new phone, scan this with the camera. Or open { $address } and type the characters.
wallet-recovery-warn = Whoever has this paper can take the card.
wallet-recovery-made = Made on { $date }. A newer code takes its place.
wallet-recovery-print = Print
wallet-recovery-save = Save as a file
wallet-recovery-copy = Copy the link
wallet-recovery-copied = Copied
wallet-recovery-done = I have kept it
wallet-recovery-file-name = recovery-code-{ $number }
wallet-recovery-file =
    Recovery code
    { $program }, { $merchant }
    Card number { $number }
    { $code }
    On the new phone, open this link:
    { $link }
    Or open { $address } and type the characters above.
    Whoever has this file can take the card.
    Made on { $date }. A newer code takes its place.
wallet-move-title = Move this card to another phone
wallet-move-why = Have the other phone at hand. This one shows a code, and the other one scans it.
wallet-move-fact-here = The card then lives on the other phone, with all its punches, and leaves this one.
wallet-move-fact-rewards = Its rewards wait for a day after the move.
wallet-move-fact-paper = Your recovery code of { $date } is not good any more from the moment this code is shown. Make a new one afterwards.
wallet-move-make = Show the code
wallet-move-step-scan = Scan this with the other phone’s camera.
wallet-move-step-tap = Tap “Move it to this phone” there.
wallet-move-qr = The code that moves this card, for the camera of the other phone
wallet-move-typed = Or open the card page there and type:
wallet-move-watching = Waiting for the other phone…
wallet-move-blind = No connection just now: the other phone will tell you when the card is there.
wallet-arrive-title = Move your card here
wallet-arrive-looking = Looking for the card…
wallet-arrive-failed = This code did not work
wallet-arrive-with = Its punches and rewards come along.
wallet-arrive-do = Move it to this phone
wallet-arrive-busy = Moving your card…
wallet-arrive-small-recover = It leaves the phone it is on now. Its rewards wait for a day.
wallet-arrive-small-code = A card on paper moves at once. From a phone that is gone it moves after a day, unless that phone is used. Its rewards wait for a day after that.
wallet-arrive-own-title = The card is here already
wallet-arrive-own = It lives on this phone, so nothing has to move. Keep the code for the day when you need it.
wallet-arrive-taken-title = This code was used on another phone
wallet-arrive-taken = The card moves there on { $day } at { $time }. If that was not you, use the old phone, or ask at the counter.
wallet-enter-title = Bring a card to this phone
wallet-enter = Type the code from your paper, or scan its picture with this phone’s camera.
wallet-enter-lost = No code? Ask at the counter: with your card’s number, or your paper card, the shop can move it.
wallet-enter-label = Recovery code
wallet-enter-hint = 28 characters. Capitals, spaces and dashes do not matter.
wallet-enter-do = Look for the card
wallet-enter-length =
    { $count ->
        [one] The code has { $length } characters; this is one.
       *[other] The code has { $length } characters; these are { $count }.
    }
wallet-enter-character = “{ $character }” is in no code. Look at the paper again.
wallet-enter-misread = One of the characters is another one on the paper. Compare them group by group.
wallet-waiting-title = Your card is on its way
wallet-waiting-until = It moves to this phone on { $day } at { $time }, unless the old phone is used.
wallet-waiting-keep = Open this page then: it comes by itself.
wallet-waiting-asked = It was asked for, and no answer has come yet. This page asks again by itself.
wallet-waiting-stopped-title = The card stays where it was
wallet-waiting-stopped = The old phone was used, so it is not gone. Use the card there. If that phone was stolen, ask at the counter to have the card blocked.
wallet-waiting-over-title = The card did not come
wallet-waiting-over = The code is not good any more: it was too old, or the card moved by another one. Ask at the counter.
wallet-waiting-forget = All right
wallet-pending-title = Your card is to leave this phone
wallet-pending = At a counter somebody said that this phone is gone. On { $day } at { $time } the card moves to another one. If that was not you, stop it now.
wallet-pending-known = It moves to another phone on { $day } at { $time }. To scan it here stops that, too.
wallet-pending-stop = Stop this
wallet-pending-mine = It was me
wallet-pending-stopped-title = Stopped
wallet-pending-stopped = The card stays on this phone. If you asked nobody to move it, tell the shop.
wallet-pending-close = All right
wallet-gone-title = This card moved to another phone
wallet-gone = Noticed here on { $date }, at { $time }: the shop’s service does not take this phone’s key for the card any more.
wallet-gone-unknown-title = This card is not on this phone any more
wallet-gone-unknown = Noticed here on { $date }, at { $time }: the shop’s service does not take this phone’s key for the card. That is so once a card has moved to another phone. If you did not move it, ask at the counter.
wallet-gone-safe = Nothing is lost: the punches are on the card, wherever it is now. Codes from this phone no longer count.
wallet-gone-remove = Remove it here
wallet-gone-remove-small = That deletes the card and its old key from this phone. The card itself stays as it is.
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
wallet-event-moved = Card moved to another phone
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
`,qe=r(`<p> </p>`),Je=r(`<!> <div class="act svelte-1qa4edd"><!> <p class="small svelte-1qa4edd"> </p></div>`,1),Ye=r(`<p class="from svelte-1qa4edd"> </p> <h1 class="svelte-1qa4edd"> </h1> <div class="art svelte-1qa4edd"><!></div> <!> <!>`,1),Xe=r(`<h1 class="svelte-1qa4edd"> </h1> <!>`,1),Ze=r(`<p class="wait svelte-1qa4edd" role="status"> </p>`),Qe=r(`<main class="svelte-1qa4edd"><!> <!></main>`);function $e(e,n){K(n,!0);var r=Qe();Re(`1qa4edd`,e=>{i(e=>{se.title=e??``},[()=>n.offer?.title??U(`wallet-title`)])});var a=v(r),o=e=>{var r=Ye(),i=H(r),a=g(i,!0),o=N(i,2),c=g(o,!0),l=N(o,2),u=v(l);{let e=t(()=>n.offer.progress??0),r=t(()=>n.offer.rewards??0);Ae(u,{get face(){return n.offer.face},get progress(){return b(e)},get rewards(){return b(r)}})}W(l);var d=N(l,2);_e(d,()=>n.about);var f=N(d,2),m=e=>{{let r=t(()=>U(`wallet-fault-keys-title`));p(e,{tone:`refused`,get title(){return b(r)},urgent:!0,"data-testid":`wallet-notice`,children:(e,t)=>{var r=qe(),i=g(r,!0);A(e=>s(i,e),[()=>U(`wallet-fault-${n.trouble.keyFault}`)]),T(e,r)},$$slots:{default:!0}})}},h=e=>{var t=Je(),r=H(t),i=e=>{p(e,{tone:`refused`,urgent:!0,"data-testid":`wallet-notice`,children:(e,t)=>{var r=qe(),i=g(r,!0);A(()=>s(i,n.trouble.fault)),T(e,r)},$$slots:{default:!0}})};q(r,e=>{n.trouble.fault&&e(i)});var a=N(r,2),o=v(a);_e(o,()=>n.act);var c=N(o,2),l=g(c,!0);W(a),A(()=>s(l,n.small)),T(e,t)};q(f,e=>{n.trouble.keyFault&&n.needsKey?e(m):e(h,-1)}),A(()=>{s(a,n.offer.from),s(c,n.offer.heading)}),T(e,r)},c=e=>{var t=Xe(),r=H(t),i=g(r,!0),a=N(r,2);p(a,{tone:`refused`,urgent:!0,"data-testid":`wallet-notice`,actions:e=>{var t=z(),r=H(t),i=e=>{M(e,{get onclick(){return n.retry},children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>U(`wallet-try-again`)]),T(e,n)},$$slots:{default:!0}})};q(r,e=>{n.trouble.passing&&e(i)}),T(e,t)},children:(e,t)=>{var r=qe(),i=g(r,!0);A(()=>s(i,n.trouble.fault)),T(e,r)},$$slots:{actions:!0,default:!0}}),A(()=>s(i,n.failed)),T(e,t)},l=e=>{var t=Ze(),r=g(t,!0);A(()=>s(r,n.looking)),T(e,t)};q(a,e=>{n.offer?e(o):n.trouble.fault?e(c,1):e(l,-1)});var u=N(a,2),d=e=>{M(e,{look:`quiet`,get onclick(){return n.leave},children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>U(`wallet-back-to-cards`)]),T(e,n)},$$slots:{default:!0}})};q(u,e=>{n.leave&&e(d)}),W(r),T(e,r),I()}var et=r(`<p class="rule svelte-1pohy6r"> </p>`);function tt(n,r){K(r,!0);let i=new fe,o=E(null),c=E(!1);async function l(t){let n=(await e(t)).text,i=r.wallet.cards.find(e=>e.subject===n||t.kind===`join`&&e.program===t.program);return i?(r.wallet.select(i.id),V.leaveLink(),!0):!1}async function u(){if(r.asked!==`broken`){i.forget();try{P(o,await(r.asked.kind===`invite`?ae(r.asked.invite):a(r.asked.program)))}catch(e){i.fail(e)}}}async function d(){if(r.asked!==`broken`&&b(o)&&i.keyType&&!b(c)){P(c,!0),i.forget();try{r.wallet.add(await ge(r.wallet.keep,r.asked,b(o),i.keyType)),V.leaveLink(),navigator.storage?.persist?.()}catch(e){i.fail(e)}finally{P(c,!1)}}}de(async()=>{r.asked===`broken`?i.fault=U(`wallet-link-broken`):await l(r.asked)||(u(),await i.tryKeys(r.wallet.keep))});let f=t(()=>b(o)&&{title:U(`wallet-title-claim`,{merchant:b(o).merchant_name}),from:U(`wallet-claim-from`,{merchant:b(o).merchant_name}),heading:U(`wallet-claim-title`),face:b(o)});{let e=e=>{var t=z(),n=H(t),r=e=>{var t=et(),n=g(t,!0);A(e=>s(n,e),[()=>U(b(o).rule.id,b(o).rule.args)]),T(e,t)};q(n,e=>{b(o)&&e(r)}),T(e,t)},a=e=>{{let n=t(()=>!i.keyType);M(e,{look:`main`,wide:!0,get busy(){return b(c)},get disabled(){return b(n)},onclick:d,"data-testid":`wallet-claim`,children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>b(c)?U(`wallet-claim-busy`):U(`wallet-claim-do`)]),T(e,n)},$$slots:{default:!0}})}},l=t(()=>U(r.asked===`broken`?`wallet-link-broken-title`:`wallet-claim-failed`)),p=t(()=>U(`wallet-claim-looking`)),m=t(()=>U(`wallet-claim-small`)),h=t(()=>r.wallet.cards.length>0?()=>V.leaveLink():null);$e(n,{get offer(){return b(f)},get trouble(){return i},needsKey:!0,get failed(){return b(l)},get looking(){return b(p)},retry:u,get small(){return b(m)},get leave(){return b(h)},about:e,act:a,$$slots:{about:!0,act:!0}})}I()}var nt=e=>`coupon:${e}`;async function rt(t,n,r){let i=X(n.merchant);if(!i)throw new Oe(`card`);let a=await e(r);await t.keep.remember(nt(a.text),n.id);let o={subject:a.bytes,key:n.key.publicKey,iat:_(),origin:location.origin},s=(await Y(ke,o,O(n.key),i)).toBase64(),{card:l,event:u}=await c({coupon:r.coupon,claim:s,card:n.id});await t.took(n.id,l,u)}async function it(t,n){let r=await t.keep.remembered(nt((await e(n)).text));return t.cards.find(e=>e.id===r)??null}var at=e=>e instanceof m&&e.code===`already_used`,ot=r(`<p class="gives svelte-4oam61"> </p> <p class="rule svelte-4oam61"> </p>`,1);function st(e,n){K(n,!0);let r=new fe,i=E(null),a=E(null),o=t(()=>n.wallet.cards.find(e=>e.program===b(i)?.program)??null);function c(e){if(!(e instanceof m))return Le(e);let t=e.code.replaceAll(`_`,`-`);return k(`wallet-coupon-no-${t}`)?U(`wallet-coupon-no-${t}`,{at:new Date((e.at??0)*1e3)}):k(`reason-${t}-customer`)?Se(e.code,`customer`):Le(e)}let l=e=>r.fail(e,c);async function u(){r.forget();try{P(i,await Be(n.asked.coupon))}catch(e){let t=at(e)&&await it(n.wallet,n.asked);if(!t)return l(e);await d(t),P(a,null)}}async function d(e){P(a,`punch`),n.wallet.select(e.id);try{await rt(n.wallet,e,n.asked),V.leaveLink()}catch(e){l(e)}}async function f(){if(b(i)&&!b(a)){r.forget();try{let e=b(o);if(!e){if(!r.keyType)return;P(a,`card`);let t=p(b(i).program);e=await ge(n.wallet.keep,{kind:`join`,program:b(i).program,id:t},b(i).face,r.keyType),n.wallet.add(e),navigator.storage?.persist?.()}await d(e)}catch(e){l(e)}finally{P(a,null)}}}function p(e){let t=X(e);if(!t)throw new Oe(`card`);return t}de(()=>{u(),r.tryKeys(n.wallet.keep)});let h=t(()=>b(i)&&{title:U(`wallet-title-coupon`,{merchant:b(i).face.merchant_name}),from:U(`wallet-coupon-from`,{merchant:b(i).face.merchant_name,shop:b(i).store_name}),heading:U(`wallet-coupon-title`),face:b(i).face,progress:b(o)?.view.progress??0,rewards:b(o)?.view.rewards.length??0});{let c=e=>{var t=z(),n=H(t),r=e=>{var t=ot(),n=H(t),r=g(n,!0),a=N(n,2),o=g(a,!0);A((e,t)=>{s(r,e),s(o,t)},[()=>U(`wallet-coupon-gives`,{program:b(i).face.program_name}),()=>U(b(i).face.rule.id,b(i).face.rule.args)]),T(e,t)};q(n,e=>{b(i)&&e(r)}),T(e,t)},l=e=>{{let n=t(()=>b(a)!==null),i=t(()=>!b(o)&&!r.keyType);M(e,{look:`main`,wide:!0,get busy(){return b(n)},get disabled(){return b(i)},onclick:f,"data-testid":`wallet-coupon-take`,children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>b(a)===`card`?U(`wallet-claim-busy`):b(a)===`punch`?U(`wallet-coupon-busy`):U(`wallet-coupon-do`)]),T(e,n)},$$slots:{default:!0}})}},d=t(()=>!b(o)),p=t(()=>U(`wallet-coupon-failed`)),m=t(()=>U(`wallet-coupon-looking`)),ee=t(()=>U(b(o)?`wallet-coupon-small-own`:`wallet-coupon-small-new`)),_=t(()=>n.wallet.cards.length>0&&b(a)===null?()=>V.leaveLink():null);$e(e,{get offer(){return b(h)},get trouble(){return r},get needsKey(){return b(d)},get failed(){return b(p)},get looking(){return b(m)},retry:u,get small(){return b(ee)},get leave(){return b(_)},about:c,act:l,$$slots:{about:!0,act:!0}})}I()}function ct(e){let t=new Date(e*1e3),n=e=>new Intl.DateTimeFormat(y(),e).format(t);return{day:n(Math.abs(Date.now()-t.getTime())<5184e5?{weekday:`long`}:{day:`numeric`,month:`long`}),time:n({hour:`2-digit`,minute:`2-digit`})}}var lt=e=>new Intl.DateTimeFormat(y(),{dateStyle:`long`}).format(e*1e3),ut=e=>e.replace(/^(\d{4})(\d{3})(\d{3})$/,`$1 $2 $3`),dt=({held_until:e})=>e!==void 0&&_()<e?e:null,ft=r(`<p> </p>`),pt=r(`<p class="soft svelte-19w0qle"> </p>`),mt=r(`<p> </p> <!>`,1),ht=r(`<section class="waiting svelte-19w0qle" data-testid="wallet-waiting"><div><!></div> <div class="words svelte-19w0qle"><p class="name svelte-19w0qle"> </p> <!></div></section>`);function gt(e,n){K(n,!0);function r(e){return e.ended?U(`wallet-waiting-${e.ended}`):e.until===void 0?U(`wallet-waiting-asked`):U(`wallet-waiting-until`,ct(e.until))}var i=z(),a=H(i);J(a,17,()=>n.wallet.waiting.rows,e=>e.commitment,(e,i)=>{var a=ht(),o=v(a),c=v(o);Ae(c,{get face(){return b(i).face},small:!0}),W(o);var l=N(o,2),u=v(l),d=g(u),f=N(u,2),m=e=>{{let a=e=>{M(e,{onclick:()=>n.wallet.waiting.forget(b(i).commitment),"data-testid":`wallet-waiting-forget`,children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>U(`wallet-waiting-forget`)]),T(e,n)},$$slots:{default:!0}})},o=t(()=>U(`wallet-waiting-${b(i).ended}-title`));p(e,{tone:`used`,get title(){return b(o)},"data-testid":`wallet-waiting-ended`,actions:a,children:(e,t)=>{var n=ft(),a=g(n,!0);A(e=>s(a,e),[()=>r(b(i))]),T(e,n)},$$slots:{actions:!0,default:!0}})}},h=e=>{var t=mt(),n=H(t),a=g(n,!0),o=N(n,2),c=e=>{var t=pt(),n=g(t,!0);A(e=>s(n,e),[()=>U(`wallet-waiting-keep`)]),T(e,t)};q(o,e=>{b(i).until!==void 0&&e(c)}),A(e=>s(a,e),[()=>r(b(i))]),T(e,t)};q(f,e=>{b(i).ended?e(m):e(h,-1)}),W(l),W(a),A(()=>{F(a,`data-state`,b(i).ended??`waiting`),R(o,1,L([`art`,{ended:b(i).ended}]),`svelte-19w0qle`),s(d,`${b(i).face.program_name??``}, ${b(i).face.merchant_name??``}`)}),T(e,a)}),T(e,i),I()}var _t=r(`<h1> </h1> <!>`,1),vt=r(`<h1> </h1> <p> </p>`,1),yt=r(`<main data-testid="wallet-empty" class="svelte-vvqhwi"><svg viewBox="0 0 24 24" aria-hidden="true" class="svelte-vvqhwi"><path fill-rule="evenodd"></path></svg> <!> <!> <p class="soft svelte-vvqhwi"> </p></main>`);function bt(e,t){K(t,!0);var n=yt();Re(`vvqhwi`,e=>{i(e=>{se.title=e??``},[()=>U(`wallet-title`)])});var r=v(n),a=g(r),o=N(r,2),c=e=>{var n=_t(),r=H(n),i=g(r,!0);gt(N(r,2),{get wallet(){return t.wallet}}),A(e=>s(i,e),[()=>U(`wallet-waiting-title`)]),T(e,n)},l=e=>{var t=vt(),n=H(t),r=g(n,!0),i=N(n,2),a=g(i,!0);A((e,t)=>{s(r,e),s(a,t)},[()=>U(`wallet-empty-title`),()=>U(`wallet-empty`)]),T(e,t)};q(o,e=>{t.wallet.waiting.rows.length>0?e(c):e(l,-1)});var u=N(o,2);M(u,{onclick:()=>V.go(`enter`),"data-testid":`wallet-care-enter`,children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>U(`wallet-care-enter`)]),T(e,n)},$$slots:{default:!0}});var d=N(u,2),f=g(d,!0);W(n),A((e,t)=>{F(a,`d`,e),s(f,t)},[()=>we(`cup`),()=>U(`wallet-empty-lost`)]),T(e,n),I()}function xt({view:e,shownToMove:t}){let n=e.moves?.recovery_since;return n===t?void 0:n}var St=class{#e=E(null);get code(){return b(this.#e)}set code(e){P(this.#e,e)}#t=E(!1);get busy(){return b(this.#t)}set busy(e){P(this.#t,e,!0)}#n=E(null);get fault(){return b(this.#n)}set fault(e){P(this.#n,e,!0)}secret=null;async make(e,t=!1){let n=e.open();if(n&&!this.busy){this.busy=!0,this.fault=null;try{let r=this.secret??=crypto.getRandomValues(new Uint8Array(16)),i=await Ne(n.session,n.card,r);await e.noteMoves(n.card.id,i),await e.change(n.card.id,()=>({shownToMove:t?i.recovery_since:void 0})),this.code={link:ne(r),typed:await be(r),made:_()},this.secret=null}catch(e){this.fault=Le(e)}finally{this.busy=!1}}}},Ct=r(`<span class="small svelte-t05n11"> </span>`),wt=r(`<button type="button" class="svelte-t05n11"><span> <!></span> <svg viewBox="0 0 24 24" aria-hidden="true" class="svelte-t05n11"><path d="m9.4 5.6 6.4 6.4-6.4 6.4L8 17l5-5-5-5z"></path></svg></button>`),Tt=r(`<nav class="care svelte-t05n11"></nav>`);function Et(e,n){K(n,!0);let r=t(()=>xt(n.card)),i=t(()=>[{screen:`recovery`,text:U(`wallet-care-recovery`),small:b(r)===void 0?U(`wallet-care-recovery-none`):U(`wallet-care-recovery-since`,{date:lt(b(r))})},{screen:`move`,text:U(`wallet-care-move`)},{screen:`enter`,text:U(`wallet-care-enter`)}]);var a=Tt();J(a,21,()=>b(i),e=>e.screen,(e,t)=>{var n=wt(),r=v(n),i=v(r),a=N(i),o=e=>{var n=Ct(),r=g(n,!0);A(()=>s(r,b(t).small)),T(e,n)};q(a,e=>{b(t).small&&e(o)}),W(r),B(2),W(n),A(()=>{F(n,`data-testid`,`wallet-care-${b(t).screen??``}`),s(i,`${b(t).text??``} `)}),u(`click`,n,()=>V.go(b(t).screen)),T(e,n)}),W(a),A(e=>F(a,`aria-label`,e),[()=>U(`wallet-care`)]),T(e,a),I()}te([`click`]);var Dt=De(`<svg class="ring svelte-1ga877b" aria-hidden="true" width="100%" height="100%"><rect class="track svelte-1ga877b" x="3" y="3" rx="22" pathLength="100"></rect><rect class="run svelte-1ga877b" x="3" y="3" rx="22" pathLength="100"></rect></svg>`),Ot=r(`<div class="frame svelte-1ga877b"><!> <div class="inside svelte-1ga877b"><!></div></div>`);function kt(e,t){var n=Ot();let r;var i=v(n);o(i,()=>t.round,e=>{var t=Dt();T(e,t)});var a=N(i,2),s=v(a);_e(s,()=>t.children),W(a),W(n),A(()=>r=je(n,``,r,{"--period":`${t.period??``}s`})),T(e,n)}function Z(e){if(!e)throw TypeError(`the kept card is damaged`);return e}async function At(e,t){let{counter:n,at:r}=await e.raiseCounter(t),i=new Uint8Array(4);return new DataView(i.buffer).setUint32(0,n),{iat:r,cti:x(i,crypto.getRandomValues(new Uint8Array(8)))}}async function jt(e,t,n){let r=Z(X(t.merchant)),i=await At(e,t.id),a=O(t.key);return n?(await Y(Pe,{...i,card:Z(ie(t.token))},a,r)).toText():(await Y(Ce,{...i,kid:Z(X(t.id))},a,r)).toText()}async function Mt(e,t,n){let r={kid:Z(X(t.id)),...await At(e,t.id),cnonce:n.cnonce},i=Z(X(t.merchant));return(await Y(xe,r,O(t.key),i,me(n))).toBase64()}var Nt=r(`<p> </p>`),Pt=r(`<span> </span>`),Ft=r(`<div class="frame svelte-xte6gz"><!></div> <p class="hint svelte-xte6gz"> </p> <!> <details class="svelte-xte6gz"><summary class="svelte-xte6gz"> </summary> <p class="brightness svelte-xte6gz"> </p> <p class="digits svelte-xte6gz" data-testid="wallet-code-digits"></p></details>`,1),It=r(`<div class="frame placeholder svelte-xte6gz"></div>`),Lt=r(`<section class="code svelte-xte6gz"><!></section>`);function Rt(e,n){K(n,!0);let r=re(n,`plain`,3,!1),i=E(!1),a=t(()=>!r()&&(b(i)||n.card.view.show_with_card)),o=E(``),c=E(0),l=E(!1),u;async function d(){let e=We(()=>P(c,b(c)+1));try{let t=await jt(n.wallet.keep,n.card,b(a));e===b(c)&&P(o,t,!0),P(l,!1)}catch{P(l,!0)}}function m(){clearInterval(u),d(),u=setInterval(()=>{document.visibilityState===`visible`&&d()},15e3)}let h=t(()=>`${n.card.id} ${b(a)} ${n.wallet.used}`);f(()=>{b(h)&&We(m)}),de(()=>{let e=()=>{document.visibilityState===`visible`&&m()};return document.addEventListener(`visibilitychange`,e),()=>{clearInterval(u),document.removeEventListener(`visibilitychange`,e)}});let ee=t(()=>b(o).match(/.{1,5}/g)??[]);var _=Lt(),y=v(_),x=e=>{{let n=e=>{M(e,{onclick:m,children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>U(`wallet-try-again`)]),T(e,n)},$$slots:{default:!0}})},r=t(()=>U(`wallet-code-failed-title`));p(e,{tone:`refused`,get title(){return b(r)},urgent:!0,"data-testid":`wallet-notice`,actions:n,children:(e,t)=>{var n=Nt(),r=g(n,!0);A(e=>s(r,e),[()=>U(`wallet-code-failed`)]),T(e,n)},$$slots:{actions:!0,default:!0}})}},S=e=>{var l=Ft(),u=H(l);kt(v(u),{get round(){return b(c)},period:15,children:(e,n)=>{{let n=t(()=>U(b(a)?`wallet-code-label-long`:`wallet-code-label`)),r=t(()=>String(b(c)));he(e,{get text(){return b(o)},get label(){return b(n)},"data-testid":`wallet-code`,get"data-round"(){return b(r)}})}},$$slots:{default:!0}}),W(u);var d=N(u,2),f=g(d,!0),p=N(d,2),m=e=>{M(e,{look:`quiet`,get"aria-pressed"(){return b(i)},onclick:()=>P(i,!b(i)),"data-testid":`wallet-code-long`,children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>U(b(i)?`wallet-code-short-do`:`wallet-code-long-do`)]),T(e,n)},$$slots:{default:!0}})};q(p,e=>{!r()&&!n.card.view.show_with_card&&e(m)});var h=N(p,2),_=v(h),y=g(_,!0),x=N(_,2),S=g(x,!0),w=N(x,2);J(w,21,()=>b(ee),oe,(e,t)=>{var n=Pt(),r=g(n,!0);A(()=>s(r,b(t))),T(e,n)}),W(w),W(h),A((e,t,n)=>{s(f,e),s(y,t),s(S,n)},[()=>U(b(a)?`wallet-code-hint-long`:`wallet-code-hint`),()=>U(`wallet-code-digits`),()=>U(`wallet-code-brightness`)]),T(e,l)},w=e=>{var t=It();T(e,t)};q(y,e=>{b(l)?e(x):b(o)?e(S,1):e(w,-1)}),W(_),A(e=>F(_,`aria-label`,e),[()=>U(`wallet-code-title`)]),T(e,_),I()}var zt=r(`<p data-testid="wallet-live-state"> </p>`);function Bt(e,t){K(t,!0);var n=zt(),r=g(n,!0);A(e=>{R(n,1,L([`state`,t.state]),`svelte-10g316n`),F(n,`data-state`,t.state),s(r,e)},[()=>U(`wallet-live-${t.state}`)]),T(e,n),I()}var Vt=r(`<p> </p>`),Ht=r(`<!> <!>`,1),Ut=r(`<p class="fault svelte-1wej8pw" role="alert"> </p>`),Wt=r(`<p> </p> <!>`,1),Gt=r(`<div><!></div>`);function Kt(e,n){K(n,!0);let r=re(n,`known`,3,!1),i=E(!1),a=E(null),o=E(null),c=t(()=>n.wallet.card?.view.moves?.pending_until),l=t(()=>b(c)!==void 0&&n.wallet.card?.moveKnown===b(c)===r()?b(c):null);async function u(){let e=n.wallet.open();if(e&&!b(i)){P(i,!0),P(a,null);try{let t=await w(e.session);P(o,e.card.id,!0),await n.wallet.noteMoves(e.card.id,t)}catch(e){P(a,Le(e),!0)}finally{P(i,!1)}}}async function d(){n.wallet.card&&b(c)!==void 0&&await n.wallet.change(n.wallet.card.id,()=>({moveKnown:b(c)}))}var f=z(),m=H(f),h=e=>{var n=Gt(),c=v(n),f=e=>{{let n=e=>{M(e,{onclick:()=>P(o,null),"data-testid":`wallet-pending-close`,children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>U(`wallet-pending-close`)]),T(e,n)},$$slots:{default:!0}})},r=t(()=>U(`wallet-pending-stopped-title`));p(e,{tone:`ok`,get title(){return b(r)},urgent:!0,"data-testid":`wallet-pending-stopped`,actions:n,children:(e,t)=>{var n=Vt(),r=g(n,!0);A(e=>s(r,e),[()=>U(`wallet-pending-stopped`)]),T(e,n)},$$slots:{actions:!0,default:!0}})}},m=e=>{{let n=e=>{var n=Ht(),a=H(n);{let e=t(()=>r()?`plain`:`main`);M(a,{get look(){return b(e)},get busy(){return b(i)},onclick:u,"data-testid":`wallet-pending-stop`,children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>U(`wallet-pending-stop`)]),T(e,n)},$$slots:{default:!0}})}var o=N(a,2),c=e=>{M(e,{onclick:d,get disabled(){return b(i)},"data-testid":`wallet-pending-mine`,children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>U(`wallet-pending-mine`)]),T(e,n)},$$slots:{default:!0}})};q(o,e=>{r()||e(c)}),T(e,n)},o=t(()=>U(`wallet-pending-title`)),c=t(()=>!r());p(e,{tone:`used`,get title(){return b(o)},get urgent(){return b(c)},"data-testid":`wallet-pending`,actions:n,children:(e,t)=>{var n=Wt(),i=H(n),o=g(i,!0),c=N(i,2),u=e=>{var t=Ut(),n=g(t,!0);A(()=>s(n,b(a))),T(e,t)};q(c,e=>{b(a)&&e(u)}),A(e=>s(o,e),[()=>U(r()?`wallet-pending-known`:`wallet-pending`,ct(b(l)))]),T(e,n)},$$slots:{actions:!0,default:!0}})}};q(c,e=>{b(l)===null?e(f):e(m,-1)}),W(n),A(()=>R(n,1,L({over:!r()||b(o)!==null}),`svelte-1wej8pw`)),T(e,n)};q(m,e=>{(b(l)!==null||b(o)===n.wallet.current)&&e(h)}),T(e,f),I()}var qt=r(`<button type="button" data-testid="wallet-card-switch" class="svelte-1ywifkk"><!> <span class="svelte-1ywifkk"> </span> <span class="program svelte-1ywifkk"> </span></button>`),Jt=r(`<nav class="switch svelte-1ywifkk"></nav>`);function Yt(e,t){K(t,!0);var n=Jt();J(n,21,()=>t.wallet.cards,e=>e.id,(e,n)=>{var r=qt(),i=v(r);Ae(i,{get face(){return b(n).face},get progress(){return b(n).view.progress},get rewards(){return b(n).view.rewards.length},small:!0});var a=N(i,2),o=g(a,!0),c=N(a,2),l=g(c,!0);W(r),pe(r,()=>e=>{b(n).id===t.wallet.current&&e.scrollIntoView({block:`nearest`,inline:`center`})}),A(()=>{F(r,`aria-current`,b(n).id===t.wallet.current?`true`:void 0),s(o,b(n).face.merchant_name),s(l,b(n).face.program_name)}),u(`click`,r,()=>t.wallet.select(b(n).id)),T(e,r)}),W(n),A(e=>F(n,`aria-label`,e),[()=>U(`wallet-cards`)]),T(e,n),I()}te([`click`]);var Xt=r(`<div class="whole svelte-1jgxixa"><!></div>`),Zt=r(`<p aria-hidden="true"> </p>`),Qt=r(`<p> </p>`),$t=r(`<span class="held svelte-1jgxixa"> </span>`),en=r(`<div class="reward svelte-1jgxixa"><p class="svelte-1jgxixa"> <!></p> <!></div>`),tn=r(`<main class="home svelte-1jgxixa"><h1 class="heard-only"> </h1> <!> <!> <div class="left svelte-1jgxixa"><!> <div class="standing svelte-1jgxixa"><p class="progress svelte-1jgxixa" data-testid="wallet-progress"> </p> <!></div> <!> <!></div> <div class="right svelte-1jgxixa"><!> <p class="rule svelte-1jgxixa"><span class="rule-name svelte-1jgxixa"> </span> </p> <!></div></main>`);function nn(e,n){K(n,!0);let r=t(()=>n.wallet.card),a=t(()=>b(r)?U(`wallet-title-card`,{progress:b(r).view.progress,needed:b(r).view.needed,merchant:b(r).view.merchant.name}):U(`wallet-title`));var c=z();Re(`1jgxixa`,e=>{i(()=>{se.title=b(a)??``})});var l=H(c),u=e=>{let i=t(()=>b(r).view),a=t(()=>n.wallet.showFull?b(i).needed:b(i).progress),c=t(()=>dt(b(i)));var l=tn(),u=v(l),d=g(u),f=N(u,2),m=e=>{var t=Xt();gt(v(t),{get wallet(){return n.wallet}}),W(t),T(e,t)};q(f,e=>{n.wallet.waiting.rows.length>0&&e(m)});var h=N(f,2),ee=e=>{Yt(e,{get wallet(){return n.wallet}})};q(h,e=>{n.wallet.cards.length>1&&e(ee)});var _=N(h,2),y=v(_);o(y,()=>b(r).id,e=>{Ae(e,{get face(){return b(r).face},get progress(){return b(a)},get rewards(){return b(i).rewards.length}})});var x=N(y,2),S=v(x),w=g(S,!0),te=N(S,2),ne=e=>{var t=z(),r=H(t);o(r,()=>n.wallet.happened,e=>{var t=Zt(),r=g(t,!0);A(e=>{R(t,1,L([`happened`,n.wallet.happened.kind]),`svelte-1jgxixa`),s(r,e)},[()=>U(n.wallet.happened.full?`wallet-short-full`:`wallet-short-${n.wallet.happened.kind}`,{units:Math.abs(n.wallet.happened.units)})]),T(e,t)}),T(e,t)},E=e=>{Bt(e,{get state(){return n.wallet.live}})};q(te,e=>{n.wallet.happened?e(ne):e(E,-1)}),W(x);var re=N(x,2),ie=e=>{{let n=t(()=>U(`wallet-frozen-title`));p(e,{tone:`refused`,get title(){return b(n)},"data-testid":`wallet-notice`,children:(e,t)=>{var n=Qt(),r=g(n,!0);A(e=>s(r,e),[()=>U(`wallet-frozen`)]),T(e,n)},$$slots:{default:!0}})}},ae=e=>{var n=en(),a=v(n),o=v(a),l=N(o),u=e=>{var t=$t(),n=g(t,!0);A(e=>s(n,e),[()=>U(`wallet-reward-from`,ct(b(c)))]),T(e,t)};q(l,e=>{b(c)!==null&&e(u)}),W(a);var d=N(a,2);{let e=t(()=>b(c)===null?`main`:`plain`);M(d,{get look(){return b(e)},onclick:()=>V.go(`reward`),"data-testid":`wallet-reward-open`,children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>U(b(c)===null?`wallet-reward-do`:`wallet-reward-held-do`)]),T(e,n)},$$slots:{default:!0}})}W(n),A(e=>s(o,`${e??``} `),[()=>U(`wallet-reward-ready`,{reward:b(r).face.reward,rewards:b(i).rewards.length})]),T(e,n)};q(re,e=>{b(i).status===`frozen`?e(ie):b(i).rewards.length>0&&!n.wallet.challenge&&e(ae,1)}),Kt(N(re,2),{get wallet(){return n.wallet},known:!0}),W(_);var oe=N(_,2),D=v(oe),O=e=>{var t=z(),i=H(t);o(i,()=>b(r).id,e=>{Rt(e,{get wallet(){return n.wallet},get card(){return b(r)}})}),T(e,t)};q(D,e=>{b(i).status===`active`&&e(O)});var k=N(D,2),j=v(k),se=g(j,!0),ce=N(j);W(k),Et(N(k,2),{get card(){return b(r)}}),W(oe),W(l),A((e,t,n)=>{s(d,`${b(i).program.name??``}, ${b(i).merchant.name??``}`),s(w,e),s(se,t),s(ce,` ${n??``}`)},[()=>U(`wallet-progress`,{progress:b(a),needed:b(i).needed}),()=>U(`wallet-rule`),()=>U(b(i).rule.id,b(i).rule.args)]),T(e,l)};q(l,e=>{b(r)&&e(u)}),T(e,c),I()}var rn=r(`<p> </p>`),an=r(`<div class="over svelte-1b5a2wh"><!></div>`);function on(e,n){K(n,!0);var r=an(),i=v(r);{let e=e=>{M(e,{look:`main`,wide:!0,onclick:()=>V.go(`reward`),"data-testid":`wallet-reward-open`,children:(e,t)=>{B();var n=C();A(e=>s(n,e),[()=>U(`wallet-challenge-open`)]),T(e,n)},$$slots:{default:!0}})},r=t(()=>U(`wallet-challenge-title`));p(i,{tone:`used`,get title(){return b(r)},urgent:!0,"data-testid":`wallet-notice`,actions:e,children:(e,t)=>{var r=rn(),i=g(r,!0);A(e=>s(i,e),[()=>U(`wallet-challenge`,{shop:n.challenge.shop,reward:n.challenge.reward})]),T(e,r)},$$slots:{actions:!0,default:!0}})}W(r),T(e,r),I()}var sn=r(`<p> </p>`),cn=r(`<div role="status" data-testid="wallet-happened"><!></div>`);function ln(e,n){K(n,!0);let r=t(()=>{let{happened:e,card:t}=n.wallet;if(!e||!t)return``;if(e.full)return U(`wallet-happened-full`,{reward:t.face.reward});let r={units:Math.abs(e.units),progress:e.progress,needed:t.view.needed};return U(`wallet-happened-${e.kind}`,r)});var i=cn(),a=v(i),c=e=>{var t=z(),i=H(t);o(i,()=>n.wallet.happened,e=>{var t=sn(),i=g(t,!0);A(()=>{R(t,1,L([`toast`,n.wallet.happened?.kind]),`svelte-3knp84`),s(i,b(r))}),T(e,t)}),T(e,t)};q(a,e=>{b(r)&&e(c)}),W(i),A(()=>R(i,1,L(n.shown?`region`:`heard-only`),`svelte-3knp84`)),T(e,i),I()}var un=r(`<button type="button" class="svelte-ua38rc"><svg viewBox="0 0 24 24" aria-hidden="true" class="svelte-ua38rc"><path fill-rule="evenodd"></path></svg> </button>`),dn=r(`<nav class="svelte-ua38rc"></nav>`);function fn(e,t){K(t,!0);let n=[{screen:`card`,path:`M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zm0 5v7h16v-7zm0-3v1h16V7z`},{screen:`history`,path:`M12 3a9 9 0 1 1-8.7 11.3l2-.5A7 7 0 1 0 7 7.1L9.2 9H3V3l2.5 2.6A9 9 0 0 1 12 3zm-1 4h2v4.6l3.3 2-1 1.7L11 12.8z`}];var r=dn();J(r,21,()=>n,e=>e.screen,(e,t)=>{var n=un(),r=v(n),i=g(r),a=N(r);W(n),A(e=>{F(n,`aria-current`,V.screen===b(t).screen?`page`:void 0),F(n,`data-testid`,`wallet-tab-${b(t).screen??``}`),F(i,`d`,b(t).path),s(a,` ${e??``}`)},[()=>U(`wallet-tab-${b(t).screen}`)]),u(`click`,n,()=>V.go(b(t).screen)),T(e,n)}),W(r),A(e=>F(r,`aria-label`,e),[()=>U(`wallet-tabs`)]),T(e,r),I()}te([`click`]);var Q=`cards`,$=`things`,pn=class e{store;constructor(e){this.store=e}static async open(){return new e(await Me.open(`tenthcup-wallet`,1,{[Q]:`id`,[$]:null}))}trialTable=$;async cards(){return(await this.store.all(Q)).sort((e,t)=>e.claimed-t.claimed)}addCard(e){return this.store.put(Q,e)}async changeCard(e,t){return this.store.update(Q,e,e=>{if(!e)throw new DOMException(`no such card`,`NotFoundError`);return{...e,...t(e)}})}removeCard(e){return this.store.write([{in:Q,delete:e},{in:$,delete:`counter:${e}`}])}async waiting(){return(await this.store.entries($)).filter(([e])=>e.startsWith(`move:`)).map(([,e])=>e).sort((e,t)=>e.asked-t.asked)}keepWaiting(e){return this.store.put($,e,`move:${e.commitment}`)}forgetWaiting(e){return this.store.delete($,`move:${e}`)}claimKey(e){return this.store.get($,`claim:${e}`)}keepClaimKey(e,t){return this.store.put($,t,`claim:${e}`)}forgetClaimKey(e){return this.store.delete($,`claim:${e}`)}async raiseCounter(e){let t=async()=>{let t=0;return{counter:await this.store.update($,`counter:${e}`,(e=0)=>(t=_(),e+1)),at:t}};return navigator.locks?navigator.locks.request(`tenthcup-counter-${e}`,t):t()}async remembered(e){return this.store.get($,e)}remember(e,t){return this.store.put($,t,e)}},mn=5e3,hn=6e5,gn=864e5,_n=class{keep;onCard;ask;#e=E([]);get rows(){return b(this.#e)}set rows(e){P(this.#e,e)}timer;wait=mn;turn=Promise.resolve();constructor(e,t,n=Ie){this.keep=e,this.onCard=t,this.ask=n}async open(){this.rows=await this.keep.waiting(),this.askAll()}async first(e){await this.put(e);try{return await this.take(e)}catch(t){throw ve(t)&&await this.forget(e.commitment),t}finally{this.plan()}}askAll(){return this.turn=this.turn.then(async()=>{let e=!1;for(let t of this.rows.filter(e=>e.claim))e=!await this.again(t)||e;this.wait=e?Math.min(this.wait*2,hn):mn,this.plan(e)}),this.turn}async forget(e){await this.keep.forgetWaiting(e),this.rows=this.rows.filter(t=>t.commitment!==e)}close(){clearTimeout(this.timer)}async again(e){try{let t=await this.take(e);return t&&this.onCard(t),!0}catch(t){let n=ve(t);return n?(await this.put({...e,claim:null,ended:n}),!0):!1}}async take(e){let t=await this.ask(e);return`until`in t?(await this.put({...e,until:t.until}),null):(await this.keep.addCard(t),await this.forget(e.commitment),t)}async put(e){await this.keep.keepWaiting(e),this.rows=[...this.rows.filter(t=>t.commitment!==e.commitment),e].sort((e,t)=>e.asked-t.asked)}plan(e=!1){clearTimeout(this.timer);let t=this.rows.filter(e=>e.claim).map(e=>e.until===void 0?0:(e.until-_())*1e3);if(t.length===0)return;let n=e?this.wait:mn;this.timer=setTimeout(()=>void this.askAll(),Math.min(gn,Math.max(n,Math.min(...t))))}};function vn(e){let t=X(e.id),n=X(e.merchant);return t&&n?new Fe(`/v1/wallet/session`,{id:t,merchant:n,signer:O(e.key)}):null}var yn=2400,bn=6e3,xn=class e{keep;#e=E([]);get cards(){return b(this.#e)}set cards(e){P(this.#e,e)}#t=E(null);get current(){return b(this.#t)}set current(e){P(this.#t,e,!0)}#n=E(`connecting`);get live(){return b(this.#n)}set live(e){P(this.#n,e,!0)}#r=E(null);get challenge(){return b(this.#r)}set challenge(e){P(this.#r,e)}#i=E(null);get ended(){return b(this.#i)}set ended(e){P(this.#i,e)}#a=E(null);get happened(){return b(this.#a)}set happened(e){P(this.#a,e)}#o=E(0);get used(){return b(this.#o)}set used(e){P(this.#o,e,!0)}#s=E(!1);get showFull(){return b(this.#s)}set showFull(e){P(this.#s,e,!0)}#c=t(()=>this.cards.find(e=>e.id===this.current)??null);get card(){return b(this.#c)}set card(e){P(this.#c,e)}session=null;stopListening=()=>{};offset=0;seen=Promise.resolve();challengeTimer;waiting;constructor(e){this.keep=e,this.waiting=new _n(e,e=>this.add(e,this.card===null))}static async open(){let t=new e(await pn.open());t.cards=await t.keep.cards(),t.offset=await t.keep.remembered(`clock`)??0,h(t.offset);let n=await t.keep.remembered(`current`);t.select(t.cards.some(e=>e.id===n)?n??null:t.cards[0]?.id??null),await t.waiting.open();let r=()=>{document.visibilityState===`visible`&&t.waiting.askAll()};return window.addEventListener(`online`,r),document.addEventListener(`visibilitychange`,r),t.setClock(),t}select(e){if(this.current===e&&this.session)return;this.stopListening(),this.current=e,this.setChallenge(null),this.happened=null,this.showFull=!1,this.session=null;let t=this.card;if(!t)return;this.keep.remember(`current`,e);let n=vn(t);n&&(this.session=n,this.stopListening=Te({path:`/v1/wallet/live`,session:n,onState:e=>this.hearState(t.id,e),onEvent:(e,n)=>this.hear(t.id,e,n),onStranger:()=>void this.noteGone(t.id)}))}add(e,t=!0){this.cards=[...this.cards.filter(t=>t.id!==e.id),e],this.current===e.id&&this.select(null),(t||this.current===null)&&this.select(e.id)}arrived(e){this.add(e),this.tell({kind:`moved`,units:0,progress:e.view.progress,full:!1,at:Date.now()})}async remove(e){this.current===e&&this.select(null),await this.keep.removeCard(e),this.cards=this.cards.filter(t=>t.id!==e),this.current===null&&this.select(this.cards[0]?.id??null)}async noteMoves(e,t){await this.change(e,({view:e})=>({view:{...e,moves:t}}))}took(e,t,n){return this.seen=this.seen.then(()=>this.seeView(e,t,n)).catch(()=>{}),this.seen}open(){return this.card&&this.session?{card:this.card,session:this.session}:null}async loadEvents(){let e=this.open();if(!e)return;let t=await Ve(e.session);await this.change(e.card.id,()=>({events:t}))}async keys(e){let t=await n(e);if(t instanceof S)return t;try{let t=await Ee(this.keep,e);return await this.reload(e.id),t instanceof S?t:null}catch{return null}}async newestKeys(e){try{let t=await Ee(this.keep,e);return await this.reload(e.id),t instanceof S?t:null}catch{return null}}async change(e,t){let n=await this.keep.changeCard(e,t);this.cards=this.cards.map(t=>t.id===e?n:t)}async reload(e){await this.change(e,()=>({}))}async setClock(){try{await Ue(),this.noteClock()}catch{}}noteClock(){d()!==this.offset&&(this.offset=d(),this.used+=1,this.keep.remember(`clock`,this.offset))}hearState(e,t){e===this.current&&(this.live=t,t===`live`&&(this.noteClock(),this.card?.gone!==void 0&&this.change(e,()=>({gone:void 0}))))}async noteGone(e){e===this.current&&(this.stopListening(),this.setChallenge(null),await this.change(e,({gone:e=_()})=>({gone:e})))}hear(e,t,n){if(e===this.current)switch(t){case`card`:{let{card:t,event:r}=n;this.seen=this.seen.then(()=>this.seeView(e,t,r??null)).catch(()=>{});break}case`challenge`:this.hearChallenge(e,n);break;case`challenge-over`:{let{cnonce:e,result:t}=n;this.ended={cnonce:e,result:t},this.challenge&&j(this.challenge.claims.cnonce)===e&&this.setChallenge(null);break}}}async seeView(e,t,n){let r=this.cards.find(t=>t.id===e)?.view;if(!r||t.id!==e)return;let i=r.progress!==t.progress||r.rewards.length!==t.rewards.length;if(await this.change(e,e=>({view:t,face:t.face,token:t.card_token,events:n&&!e.events.some(e=>e.receipt===n.receipt)?[n,...e.events]:e.events})),!n||!i)return;let a=n.kind===`punched`&&t.rewards.length>r.rewards.length;this.tell({kind:n.kind,units:n.units,progress:t.progress,full:a,at:Date.now()}),this.used+=1,this.showFull=a,a&&setTimeout(()=>this.showFull=!1,yn)}tell(e){this.happened=e,setTimeout(()=>{this.happened===e&&(this.happened=null)},bn)}async hearChallenge(e,t){let n=this.cards.find(t=>t.id===e),r=n&&await this.genuineChallenge(n,t.challenge);if(!r||e!==this.current||r.exp<=_())return;this.ended=null,this.used+=1;let i=`${n.face.merchant_name}, ${t.shop}`;this.setChallenge({claims:r,shop:i,reward:t.reward,expires:r.exp})}async genuineChallenge(e,t){let n=ie(t),r=X(e.merchant);if(!n||!r)return null;try{let t=ze.fromBytes(ye,n),{kid:i,iat:a}=t.unverified,o=(await this.keys(e))?.key(ye,r,i,a)??(await this.newestKeys(e))?.key(ye,r,i,a),s=o&&await t.verify(o,r);return s&&j(s.claims.card)===e.id?s.claims:null}catch{return null}}setChallenge(e){clearTimeout(this.challengeTimer),this.challenge=e,e&&(this.challengeTimer=setTimeout(()=>{this.ended={cnonce:j(e.claims.cnonce),result:`expired`},this.challenge=null},Math.max(0,e.expires-_())*1e3))}},Sn=e=>{var t=wn(),n=v(t);p(n,{tone:`undecided`,urgent:!0,"data-testid":`wallet-notice`,children:(e,t)=>{var n=Cn(),r=g(n,!0);A(e=>s(r,e),[()=>U(`shared-problem-offline`)]),T(e,n)},$$slots:{default:!0}}),W(t),T(e,t)},Cn=r(`<p> </p>`),wn=r(`<main class="alone svelte-hmymb2"><!></main>`),Tn=r(`<!> <!> <!> <!>`,1),En=r(`<main class="alone svelte-hmymb2"><h1> </h1> <!></main>`);function Dn(e,n){K(n,!0);let r={history:()=>G(()=>import(`./History.js`),__vite__mapDeps([0,1,2,3])),reward:()=>G(()=>import(`./Reward.js`),__vite__mapDeps([4,1,2,5,6,7])),recovery:()=>G(()=>import(`./Recovery.js`),__vite__mapDeps([8,1,2,9])),move:()=>G(()=>import(`./ToNewPhone.js`),__vite__mapDeps([10,1,2,11])),enter:()=>G(()=>import(`./Enter.js`),__vite__mapDeps([12,1,2,5,6,13])),arrive:()=>G(()=>import(`./Arrive.js`),__vite__mapDeps([14,1,2,15])),gone:()=>G(()=>import(`./Gone.js`),__vite__mapDeps([16,1,2,17]))},i=xn.open(),a=t(()=>ue(V.search,V.link));var c=z(),l=H(c);D(l,()=>i,null,(e,n)=>{var i=z(),s=H(i),c=e=>{var i=z(),s=H(i);D(s,()=>r.arrive(),null,(e,r)=>{var i=t(()=>{var{default:e}=b(r);return{Arrive:e}}),s=t(()=>b(i).Arrive),c=z(),l=H(c);o(l,()=>b(a),e=>{var t=z(),r=H(t);He(r,()=>b(s),(e,t)=>{t(e,{get wallet(){return b(n)},get asked(){return b(a)}})}),T(e,t)}),T(e,c)},e=>{Sn(e)}),T(e,i)},l=e=>{var t=z(),r=H(t);o(r,()=>b(a),e=>{st(e,{get wallet(){return b(n)},get asked(){return b(a)}})}),T(e,t)},u=e=>{var t=z(),r=H(t);o(r,()=>b(a),e=>{tt(e,{get wallet(){return b(n)},get asked(){return b(a)}})}),T(e,t)},d=e=>{var n=z(),i=H(n);D(i,()=>r.enter(),null,(e,n)=>{var r=t(()=>{var{default:e}=b(n);return{Enter:e}}),i=t(()=>b(r).Enter),a=z(),o=H(a);He(o,()=>b(i),(e,t)=>{t(e,{})}),T(e,a)},e=>{Sn(e)}),T(e,n)},f=e=>{bt(e,{get wallet(){return b(n)}})},p=e=>{let i=t(()=>b(n));var a=z(),o=H(a);D(o,()=>r.gone(),null,(e,r)=>{var a=t(()=>{var{default:e}=b(r);return{Gone:e}}),o=t(()=>b(a).Gone),s=z(),c=H(s);He(c,()=>b(o),(e,t)=>{t(e,{get wallet(){return b(n)},get card(){return b(i).card}})}),T(e,s)},e=>{Sn(e)}),T(e,a)},m=e=>{var i=Tn(),a=H(i),s=e=>{nn(e,{get wallet(){return b(n)}})},c=e=>{var i=z(),a=H(i);D(a,()=>r[V.screen](),null,(e,r)=>{var i=t(()=>{var{default:e}=b(r);return{Screen:e}}),a=t(()=>b(i).Screen),s=z(),c=H(s);o(c,()=>b(n).current,e=>{var t=z(),r=H(t);He(r,()=>b(a),(e,t)=>{t(e,{get wallet(){return b(n)}})}),T(e,t)}),T(e,s)},e=>{Sn(e)}),T(e,i)};q(a,e=>{V.screen===`card`?e(s):e(c,-1)});var l=N(a,2),u=e=>{on(e,{get challenge(){return b(n).challenge}})},d=e=>{Kt(e,{get wallet(){return b(n)}})};q(l,e=>{b(n).challenge&&V.screen!==`reward`?e(u):e(d,-1)});var f=N(l,2);{let e=t(()=>V.screen===`history`&&!b(n).challenge);ln(f,{get wallet(){return b(n)},get shown(){return b(e)}})}fn(N(f,2),{}),T(e,i)};q(s,e=>{b(a)!==null&&b(a)!==`broken`&&b(a).kind===`move`?e(c):b(a)!==null&&b(a)!==`broken`&&b(a).kind===`coupon`?e(l,1):b(a)===null?V.screen===`enter`?e(d,3):b(n).card?b(n).card.gone===void 0?e(m,-1):e(p,5):e(f,4):e(u,2)}),T(e,i)},e=>{var t=En(),n=v(t),r=g(n,!0),i=N(n,2);p(i,{tone:`refused`,urgent:!0,"data-testid":`wallet-notice`,children:(e,t)=>{var n=Cn(),r=g(n,!0);A(e=>s(r,e),[()=>U(`wallet-fault-storage`)]),T(e,n)},$$slots:{default:!0}}),W(t),A(e=>s(r,e),[()=>U(`wallet-fault-storage-title`)]),T(e,t)}),T(e,c),I()}ce({en:[ee,le,Ge,Ke]});var On=document.getElementById(`app`);On&&l(Dn,{target:On}),`serviceWorker`in navigator&&navigator.serviceWorker.register(`/sw.js`,{scope:`/wallet/`}).catch(()=>{});export{xt as a,dt as c,St as i,ct as l,Rt as n,lt as o,Mt as r,ut as s,Yt as t,$e as u};