var e=`wallet-coupon-from = { $merchant }, { $shop }
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
wallet-empty-title = No card yet
wallet-empty-how = Scan the code on a shop’s poster, or open the invitation you were given, in this browser.
wallet-empty-lost = Had a card here? A browser can clear it: when space runs short, when the page was not opened for long, or when a private window closes. The shop still has your punches. Without a recovery code, ask at the counter.
wallet-lost-title =
    { $cards ->
        [one] A card that was here is gone
       *[other] Cards that were here are gone
    }
wallet-lost-why = The browser has cleared its data. That happens when space runs short, when the page was not opened for long, or when somebody clears the browsing data.
wallet-lost-what = The shop still has your punches. A recovery code brings the card back at once. Without one, say the card’s number at the counter, and it is back in a day.
wallet-lost-forget = Do not remind me
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
wallet-number-ask = Get a number to read out
wallet-number-say = Say this number at the counter:
wallet-number-left = Good for { $seconds } s
wallet-number-failed = The shop’s service does not answer. Hold up the code instead.
wallet-keep-title = The browser has cleared this page’s data
wallet-keep-again = Your card’s key is still in this page, as long as it stays open. Keep it again now.
wallet-keep-do = Keep the card
wallet-keep-full-title = No room left on this phone
wallet-keep-full = The page can keep nothing, so there is no code just now. Free some storage, then try again. The card is still here.
wallet-voucher-title = On a voucher
wallet-voucher-anywhere = Show this code at the counter. It works once.
wallet-voucher-there = Show this code at “{ $device }”, and only there. It works once, also without a network.
wallet-voucher-label = The voucher’s code. Hold it in front of the counter’s scanner.
wallet-voucher-until = Good until { $day }, { $time }
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
wallet-install-title = Your card on the home screen
wallet-install-why = On an iPhone, an app on the home screen keeps cards of its own: this one does not come along by itself.
wallet-install-step-code = Make a recovery code under “{ $recovery }”.
wallet-install-step-share = Tap Safari’s share button, then “Add to Home Screen”.
wallet-install-step-type = Open the new icon and type the code there. The card moves with all its punches; its rewards wait for a day.
wallet-gone-title = This card moved to another phone
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
wallet-history-partial = Some entries are not loaded yet. They come as soon as this phone is connected.
wallet-history-unchecked = The shop’s keys could not be renewed, so the entries are not checked just now.
wallet-history-wrong-title =
    { $rows ->
        [one] One entry is not right
       *[other] { $rows } entries are not right
    }
wallet-history-wrong = The shop’s signature does not stand behind what is marked red. Show this to the shop.
wallet-row-right = Checked: signed by the shop
wallet-row-wrong = Not right
wallet-row-not-signed = Changed: the shop’s signature does not match this entry.
wallet-row-other-card = This entry belongs to another card.
wallet-row-text-differs = What is written here is not what the shop signed.
wallet-row-gap = An entry before this one is missing.
wallet-row-rewritten = This entry was another one when this phone saw it first.
`;export{e as default};