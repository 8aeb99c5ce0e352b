### The customer's page. $reward is the merchant's own text ("a free coffee"), $shop and $merchant are names.

## The page's name in the browser

wallet-title = Your cards
wallet-title-claim = Your card at { $merchant }
wallet-title-coupon = A punch from { $merchant }
wallet-title-arrive = Move your card from { $merchant }
wallet-title-card = { $progress } of { $needed } – { $merchant }

## Getting a card

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

## A punch from a receipt

wallet-coupon-from = { $merchant }, { $shop }
wallet-coupon-title = A punch for your purchase
wallet-coupon-gives = One punch on “{ $program }”
wallet-coupon-do = Take this punch
wallet-coupon-busy = Taking your punch…
wallet-coupon-small-own = It goes onto the card on this phone, once.
wallet-coupon-small-new = A new card is made for it. No account, no app: the card lives in this browser on this phone; a private window forgets it.
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
wallet-problem-claim-code-unknown = This code is not good any more: it was used, or a newer one took its place. Look for a newer code, or ask at the counter.
wallet-problem-move-stopped = The old phone was used, so the card stays there. Use it on that phone; if that phone was stolen, ask at the counter to have the card blocked.
wallet-problem-card-frozen = The shop has blocked this card for now. Ask at the counter.
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
wallet-empty-how = Scan the code on a shop’s poster, or open the invitation you were given, in this browser.
wallet-empty-lost = Had a card here? A browser can clear it: when space runs short, when the page was not opened for long, or when a private window closes. The shop still has your punches. Without a recovery code, ask at the counter.

## A card that the browser has cleared

wallet-lost-title =
    { $cards ->
        [one] A card that was here is gone
       *[other] Cards that were here are gone
    }
wallet-lost-why = The browser has cleared its data. That happens when space runs short, when the page was not opened for long, or when somebody clears the browsing data.
wallet-lost-what = The shop still has your punches. A recovery code brings the card back at once. Without one, say the card’s number at the counter, and it is back in a day.
wallet-lost-forget = Do not remind me

## A phone's clock that is wrong

wallet-clock-behind =
    { $minutes ->
        [one] This phone’s clock is one minute slow.
       *[other] This phone’s clock is { $minutes } minutes slow.
    }
wallet-clock-ahead =
    { $minutes ->
        [one] This phone’s clock is one minute fast.
       *[other] This phone’s clock is { $minutes } minutes fast.
    }
wallet-clock-works = The code goes by the shop’s time, so it works all the same.
wallet-clock-offline = So it was when this page last had a network. If the clock was set since, connect the phone once, or the code does not work.
wallet-clock-set = This phone’s clock was set back since this page last had a network. Connect the phone once, or the counter cannot take the code.

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
wallet-code-failed = The card’s key could not be used. Reload the page; if it stays, ask at the counter. The shop still has your punches.
wallet-number-ask = Get a number to read out
wallet-number-say = Say this number at the counter:
wallet-number-left = Good for { $seconds } s
wallet-number-failed = The shop’s service does not answer. Hold up the code instead.

## A browser that has cleared what this page keeps, or keeps nothing more

wallet-keep-title = The browser has cleared this page’s data
wallet-keep-again = Your card’s key is still in this page, as long as it stays open. Keep it again now.
wallet-keep-do = Keep the card
wallet-keep-full-title = No room left on this phone
wallet-keep-full = The page can keep nothing, so there is no code just now. Free some storage, then try again. The card is still here.

## What just happened

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

# The same in a word or two, beside the progress.
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
wallet-reward-from = From { $day } at { $time }.
wallet-voucher-title = On a voucher
wallet-voucher-anywhere = Show this code at the counter. It works once.
wallet-voucher-there = Show this code at “{ $device }”, and only there. It works once, also without a network.
wallet-voucher-label = The voucher’s code. Hold it in front of the counter’s scanner.
wallet-voucher-until = Good until { $day }, { $time }
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

## Keeping a card

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

## The recovery code. $code and $link are secret: they are shown once, and saved where the holder wants them.

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

## To another phone, with both at hand

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

## From another phone, or from a counter

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

## What is known of the card, to take along or to delete

wallet-data-what = The shop keeps when and where this card was punched, and the signed codes that made it. No name, no phone number: the card is all that it knows of you.
wallet-data-copy = A file with all that the shop’s service knows of this card, the signatures included.
wallet-data-copy-do = Save a copy
wallet-data-erase-title = Delete it
wallet-data-erase = The shop’s service forgets who held this card: codes, sales and amounts can be read by nobody any more, not even in a backup. The card ends, with its punches and rewards.
wallet-data-erase-do = Delete card and data
wallet-data-sure-title = Delete it for good?
wallet-data-sure =
    { $progress } of { $needed } is lost{ $rewards ->
        [0] .
        [one] , and a reward.
       *[other] , and { $rewards } rewards.
    } Nobody can bring it back, not even the shop.
wallet-data-sure-do = Delete for good
wallet-data-sure-not = Keep the card
wallet-data-erased-title = Deleted
wallet-data-erased = { $merchant } no longer knows who held the card, and this phone has forgotten its key.
wallet-data-erased-done = All right

## Onto the home screen of an iPhone

wallet-install-title = Your card on the home screen
wallet-install-why = On an iPhone, an app on the home screen keeps cards of its own: this one does not come along by itself.
wallet-install-step-code = Make a recovery code under “{ $recovery }”.
wallet-install-step-share = Tap Safari’s share button, then “Add to Home Screen”.
wallet-install-step-type = Open the new icon and type the code there. The card moves with all its punches; its rewards wait for a day.

## A card that is to come

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

## A card that is to leave, or has left

wallet-pending-title = Your card is to leave this phone
wallet-pending = At a counter somebody said that this phone is gone. On { $day } at { $time } the card moves to another one. If that was not you, stop it now.
wallet-pending-known = It moves to another phone on { $day } at { $time }. Scanning this card at a counter stops that, too.
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

## History

wallet-history-title = History
wallet-history-loading = Checking every entry…
wallet-history-none = Nothing yet.
wallet-history-how = Each entry carries the shop’s signature and the print of the one before it. This page checks them itself.
wallet-history-offline = No connection: this is the history as last seen.
wallet-history-partial = Some entries are not loaded yet. They come as soon as this phone is connected.
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
