var e=`shared-brand = Tenthcup
shared-language = Language
shared-card-label =
    { $program }, { $merchant }: { $progress } of { $needed }{ $rewards ->
        [0] .
        [one] , one reward ready.
       *[other] , { $rewards } rewards ready.
    }
shared-card-ready =
    { $rewards ->
        [one] 1 ready
       *[other] { $rewards } ready
    }
shared-problem-offline = No connection to the shop’s service. Check your network and try again.
shared-problem-page = Something went wrong on this page. Reload it and try again.
shared-problem-signed-out = You are signed out. Sign in again.
shared-problem-throttled =
    { $seconds ->
        [one] Too many tries. Wait a second, then try again.
       *[other] Too many tries. Wait { $seconds } seconds, then try again.
    }
shared-problem-undecided = The service could not decide just now. Nothing was counted; try again in a moment.
shared-problem-service = The service has a fault of its own. Try again; if it stays, tell the shop.
shared-problem-refused = The service refused this.
rule-punch-card =
    { $needed ->
        [one] Every punch gives you { $reward }.
       *[other] Every { $needed } punches give you { $reward }.
    }{ rule-limits }
rule-points =
    { $units ->
        [one] Every punch gives you one point.
       *[other] Every punch gives you { $units } points.
    }{ rule-limits }
rule-points-reward =
    { $units ->
        [one] Every punch gives you one point,
       *[other] Every punch gives you { $units } points,
    } and { $needed } points give you { $reward }.{ rule-limits }
rule-share = You get { $percent }% of what you pay back ({ $currency }).{ rule-limits }
rule-share-reward = You collect { $percent }% of what you pay as points, one for each cent ({ $currency }), and { $needed } points give you { $reward }.{ rule-limits }
rule-limits = { rule-limit-stores }{ rule-limit-day }{ rule-limit-gap }{ rule-limit-reward-days }{ rule-limit-card-days }
rule-limit-stores =
    { $stores ->
        [0] { "" }
        [one] { " " }Only in one of our stores.
       *[other] { " " }Only in { $stores } of our stores.
    }
rule-limit-day =
    { $perDay ->
        [0] { "" }
        [one] { " " }At most one punch a day.
       *[other] { " " }At most { $perDay } punches a day.
    }
rule-limit-gap =
    { $gapUnit ->
        [second] { $gap ->
            [one] { " " }At least a second between two scans.
           *[other] { " " }At least { $gap } seconds between two scans.
        }
        [minute] { $gap ->
            [one] { " " }At least a minute between two scans.
           *[other] { " " }At least { $gap } minutes between two scans.
        }
        [hour] { $gap ->
            [one] { " " }At least an hour between two scans.
           *[other] { " " }At least { $gap } hours between two scans.
        }
        [day] { $gap ->
            [one] { " " }At least a day between two scans.
           *[other] { " " }At least { $gap } days between two scans.
        }
       *[none] { "" }
    }
rule-limit-reward-days =
    { $rewardDays ->
        [0] { "" }
        [one] { " " }A reward is good for one day.
       *[other] { " " }A reward is good for { $rewardDays } days.
    }
rule-limit-card-days =
    { $cardDays ->
        [0] { "" }
        [one] { " " }A card is good for one day.
       *[other] { " " }A card is good for { $cardDays } days.
    }
reason-malformed-customer = The code could not be read.
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
reason-device-not-confirmed-customer = This counter cannot scan just now.
reason-before-restore-customer = The shop has to look at it first.
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
reason-move-limit-customer = This card moved ten times in a day. That is all for now.
reason-move-stopped-customer = The old phone was used, so the card did not move.
reason-other-origin-customer = This was made for another address.
reason-other-subject-customer = This was made for another link.
wallet-title = Your cards
wallet-title-claim = Your card at { $merchant }
wallet-title-coupon = A punch from { $merchant }
wallet-title-arrive = Move your card from { $merchant }
wallet-title-card = { $progress } of { $needed } – { $merchant }
wallet-claim-from = From { $merchant }
wallet-claim-title = Your card is ready
wallet-claim-do = Take this card
wallet-claim-busy = Making your card…
wallet-claim-small = No account, no app. The card lives in this browser on this phone; a private window forgets it.
wallet-claim-looking = Looking at the link…
wallet-claim-failed = This link did not work
wallet-claim-not-genuine = The shop’s service answered with a card that its own keys do not confirm, so it was not taken. Tell the shop.
wallet-link-broken-title = The link is not complete
wallet-link-broken = Part of it was lost on the way. Scan the shop’s code again, or ask for the link once more.
wallet-back-to-cards = Back to your cards
wallet-back = Back
wallet-try-again = Try again
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
wallet-code-failed = The card’s key could not be used. Reload the page; if it stays, ask at the counter. The shop still has your punches.
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
wallet-reward-held-do = Why not now?
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
wallet-care-recovery-clears = This browser may clear the card one day. You have no recovery code yet
wallet-care-recovery-since = Recovery code of { $date }
wallet-care-move = Move this card to another phone
wallet-care-enter = I have a recovery code
wallet-care-other = Bring another card to this phone
wallet-care-data = Your data
wallet-care-install = Put it on the home screen
wallet-care-install-small = It opens like an app, also without a network.
wallet-enter = Type the code from your paper, or scan its picture with this phone’s camera.
wallet-waiting-title = Your card is on its way
wallet-waiting-none = Your card did not come
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
wallet-pending-known = It moves to another phone on { $day } at { $time }. Scanning this card at a counter stops that, too.
wallet-pending-stop = Stop this
wallet-pending-mine = It was me
wallet-pending-stopped-title = Stopped
wallet-pending-stopped = The card stays on this phone. If you asked nobody to move it, tell the shop.
wallet-pending-close = All right
wallet-gone = Noticed here on { $date }, at { $time }: the shop’s service does not take this phone’s key for the card any more.
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
`;export{e as default};