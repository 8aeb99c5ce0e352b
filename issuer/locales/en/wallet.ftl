### The customer's page. $reward is the merchant's own text ("a free coffee"), $shop and $merchant are names.

## The page's name in the browser

wallet-title = Your cards
wallet-title-claim = Your card at { $merchant }
wallet-title-coupon = A punch from { $merchant }
wallet-title-card = { $progress } of { $needed } – { $merchant }

## Getting a card

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

## A punch from a receipt

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

## What the service says no to

wallet-problem-invite-used = This invitation was used on another phone. Ask the shop for a new one.
wallet-problem-invite-expired = This invitation has expired. Ask the shop for a new one.
wallet-problem-not-found = The shop does not know this link any more. Ask for a new one.

## What this browser cannot do

wallet-fault-storage-title = This browser keeps nothing
wallet-fault-storage = Your card’s key has to be kept on this phone, and this browser does not allow it. Leave private browsing, or allow this site to store data, then open the link again.
wallet-fault-keys-title = This browser cannot hold a card
wallet-fault-insecure = The page was not opened over a secure connection (https). Open the shop’s own link.
wallet-fault-no-key = It cannot make and keep the key that a card needs. Update the browser, or open the link in a current Chrome, Safari or Firefox.
wallet-fault-no-storage = It does not keep keys. Leave private browsing, or allow this site to store data, then open the link again.

## No card yet

wallet-empty-title = No card yet
wallet-empty = Scan the code on a shop’s poster, or open the invitation you were given, in this browser.
wallet-empty-lost = A card stays in the browser that took it. If you had one here, the site’s data may have been cleared: ask the shop.

## The card

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

## The code

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

## What just happened

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

# The same in a word or two, beside the progress.
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

## The reward

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

## History

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
