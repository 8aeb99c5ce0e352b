### The counter page: read by staff, at arm's length, with a queue before them.

counter-title = Counter

## Status bar

counter-online = Online
counter-connecting = Connecting
counter-offline = No connection
counter-queue-empty = Nothing waits
counter-queue-waits = { $entries ->
    [one] { $entries } scan waits
   *[other] { $entries } scans wait
}{ $punches ->
    [0] {""}
    [one] { " " }· { $punches } punch
   *[other] { " " }· { $punches } punches
}{ $rewards ->
    [0] {""}
    [one] { " " }· { $rewards } reward
   *[other] { " " }· { $rewards } rewards
}
counter-queue-sent = last sent { $time }
counter-queue-never-sent = nothing sent yet
counter-waiting = One scan is waiting
counter-clock-slow = Clock { $minutes } min slow: the service’s time is used
counter-clock-fast = Clock { $minutes } min fast: the service’s time is used
counter-sign-off = Sign off

## Before anything works

counter-starting = Getting ready
counter-try-again = Try again
counter-cannot-title = This browser cannot be a counter
counter-cannot-insecure = The page was opened over plain http. A counter keeps a secret key, and browsers allow that only over https or on this computer itself.
counter-cannot-no-key = This browser is too old to make the key that a counter signs with. Update it, or use a current Chrome, Edge, Firefox or Safari.
counter-cannot-no-storage = This browser does not keep data, as in a private window. Open the page in an ordinary window and allow it to store data.
counter-unreachable-title = The service does not answer
counter-unreachable-text = This device is enrolled and keeps trying. Look whether the network is on.
counter-revoked-title = This device is no longer enrolled
counter-revoked-text = Somebody revoked it in the console. It cannot scan any more. Enrol it again with a new code from the console.
counter-other-server-title = This is not the service that the device was enrolled at
counter-other-server-text = Its key is another one. Nothing was sent. If the service was set up anew, enrol this device again.
counter-forget-device = Remove this device's enrolment
counter-forget-sure = Really remove it? The device has to be enrolled again before it can scan.
counter-forget-yes = Yes, remove it
counter-back = Back

## Data that the browser has cleared

counter-cleared-title = The browser has cleared this counter’s data
counter-cleared-text = Its key is still in this page, as long as that stays open. Keep it again now. A code that got no verdict can be scanned again: it counts once.
counter-cleared-waiting =
    { $waiting ->
        [0] No scan waits to be sent.
        [one] One scan that waits to be sent is still in this page, too.
       *[other] { $waiting } scans that wait to be sent are still in this page, too.
    }
counter-cleared-do = Keep it again
counter-lost = This device was “{ $device }” in { $store } until the browser cleared its data. Enrol it again, and revoke the old one in the console.
counter-lost-waiting =
    { $waiting ->
        [0] Nothing waited here, so no punch is missing.
        [one] One scan waited here and is gone. Tell the manager: that customer’s punch is missing.
       *[other] { $waiting } scans waited here and are gone. Tell the manager: those customers’ punches are missing.
    }

## Enrolment

counter-not-enrolled-title = Make this device a counter
counter-not-enrolled-step-1 = In the console, open Devices and choose “Enrol a device”.
counter-not-enrolled-step-2 = Scan the code that appears, with this page or with the phone's own camera.
counter-not-enrolled-step-3 = Compare six digits on both screens, and confirm them in the console.
counter-not-enrolled-scan = Scan the code
counter-not-enrolled-stop = Stop the camera
counter-not-enrolled-usb = A USB scanner works too: just scan.
counter-not-an-enrol-code = This code does not enrol a device.
counter-enrol-elsewhere = This code belongs to another address: { $host }. Open the counter there.
counter-enrol-again-title = This device is enrolled already
counter-enrol-again-text = It is “{ $device }” in { $store }. Enrolling it again makes it a new device; the old one should be revoked in the console.
counter-enrol-again-go = Enrol it again
counter-enrol-again-stay = Keep it as it is
counter-enrol-name-title = What is this device called?
counter-enrol-name = Name of this device
counter-enrol-name-hint = Staff and the console see it with every punch, such as “Till 1” or “Anna's phone”.
counter-enrol-private = Not in a private window: it forgets the device when it closes.
counter-enrol-start = Go on
counter-enrol-asking-title = One moment
counter-enrol-asking-text = The digits to compare appear as soon as the service has answered.
counter-enrol-digits-title = Confirm these on the console
counter-enrol-digits-text = The console shows six digits too. Confirm there only if they are the same.
counter-enrol-digits-heard = The digits are { $digits }
counter-enrol-waiting = Waiting for the console
counter-enrol-offline = No connection. Trying again.
counter-enrol-throttled = Too many tries. Trying again in a moment.
counter-enrol-cancel = Cancel
counter-enrol-refused-title = The console said no
counter-enrol-refused-text = This device was not enrolled. If that was a mistake, make a new code in the console.
counter-enrol-gone-title = This code works no longer
counter-enrol-gone-text = An enrolment code lives for ten minutes and works once. Make a new one in the console.
counter-enrol-fault-title = Enrolling did not work
counter-enrol-wrong-root = The service does not have the key that the code promised. Make a new code in the console, and open it from there.
counter-enrol-refused-by-service = The service refused: { $detail }

## Sign-on

counter-who-title = Who is at the counter?
counter-nobody-title = Nobody can sign on yet
counter-nobody-text = Add staff with a PIN in the console. They appear here by themselves.
counter-pin-title = { $name }, your PIN
counter-pin-heard = { $count ->
    [0] No digit entered
    [one] One digit entered
   *[other] { $count } digits entered
}
counter-pin-erase = Erase the last digit
counter-pin-other = Somebody else
counter-signon = Sign on
counter-pin-wrong = That is not the PIN. Try again.
counter-pin-throttled = { $seconds ->
    [one] Too many wrong PINs. Wait one second.
   *[other] Too many wrong PINs. Wait { $seconds } seconds.
}
counter-pin-offline = No connection. Signing on needs the service; try again in a moment.
counter-pin-refused = Signing on did not work: { $detail }

## Scanning

counter-camera-start = Start the camera
counter-camera-starting = Starting the camera
counter-camera-stop = Stop the camera
counter-camera-choose = Camera
counter-camera-nameless = Camera { $number }
counter-torch-on = Light on
counter-torch-off = Light off
counter-camera-denied = The browser was told not to use the camera. Allow it in the address bar or in the browser's settings, then try again. A USB scanner works without.
counter-camera-none = No camera was found. A USB scanner works, and a code can be pasted under More.
counter-camera-none-enrol = No camera was found. Scan with a USB scanner, or open the console’s link in this browser.
counter-camera-busy = Another program has the camera. Close it, then try again.
counter-camera-insecure = Browsers allow the camera only over https. Open this page by its https address.
counter-camera-ended = The camera stopped.
counter-camera-unknown = The camera did not start.
counter-decoder-missing = The part that reads codes could not be loaded. Look whether the network is on, then try again.
counter-aim = Hold the customer's code in the frame
counter-aim-redeem = Scan the card whose reward is redeemed
counter-usb-ready = or scan with a USB scanner
counter-same-card = The same card is still here. Take it away, or punch it again.
counter-same-card-again = Punch it again
counter-not-ours = This is not a Tenthcup code.
counter-not-ours-invite = This is an invitation: the customer opens it with their own phone.
counter-not-ours-enrol = This code enrols a device. This one is enrolled.
counter-mode = What to scan for
counter-mode-punch = Punch
counter-mode-redeem = Redeem reward
counter-mode-count = { $count ->
    [one] One punch
   *[other] { $count } punches
}
counter-more = More
counter-less = Done
counter-count = Punches in one scan
counter-count-less = One punch less
counter-count-more = One punch more
counter-sale = Sale reference
counter-sale-hint = The number on the receipt. Needed for more than one punch; each sale earns once.
counter-sale-missing = Several punches in one scan need the sale reference.
counter-type-code = Type or paste a code
counter-type-code-hint = The eight digits that the customer reads out, or a whole code.
counter-type-code-send = Use this code
counter-type-code-not = That is neither a number of eight digits nor a code, which begins with 90.
counter-sound = Sound
counter-rules = The rules, to explain them
counter-undo = { $count ->
    [one] Undo the punch
   *[other] Undo { $count } punches
}
counter-undo-left = { $seconds } s
counter-checking = Checking
counter-apart = The service's record of this device was not the same as the device's own (it ends at scan { $service }, here at { $here }). It goes on from the service's. Tell the owner.
counter-apart-again = { $again ->
    [one] The service had lost the last scan of this device, as after a backup was restored. It was sent again. Tell the owner.
   *[other] The service had lost the last { $again } scans of this device, as after a backup was restored. They were sent again. Tell the owner.
}
counter-shift-over = The shift is over. Sign on again.
counter-aim-look = Hold a code in the frame: nothing is punched
counter-aim-typing = Finish typing, then scan
counter-amount = Amount ({ $currency })
counter-amount-first = First enter the amount, then scan.
counter-amount-wrong = That is no amount. Write it as on the receipt.
counter-sale-first = First enter the sale reference, then scan.
counter-look = Only look at a card
counter-word-seen = Card
counter-why-seen = { $program }. Last used: { $when }. Nothing was punched.
counter-why-seen-held = From { $when }: { $reward }
counter-word-not-seen = Not known
counter-why-not-seen = The service did not answer, and only it knows what a card holds.
counter-todo-not-seen = Nothing was punched. Punching goes on without a network.
counter-short-misread = One of the eight digits is wrong. Look again.
counter-short-not-to-redeem = A reward needs the code itself. Scan it, or paste all of its digits.
counter-short-unknown = This number is over, or was used. Ask the customer for a new one.
counter-short-offline = A number needs the network, and the service did not answer. Scan the code instead.
counter-settings = Settings of this counter
counter-settings-locked = Locked. { $managers } can change them after signing on.
counter-outbox-sales = For sales of { $sums }
counter-practice = Practise
counter-practice-lead = See what each scan looks like. Nothing is sent, and nothing counts. Practice ends with the first real card, or after five minutes.
counter-practice-punch = A good card
counter-practice-used = A code that was used already
counter-practice-refused = A forged card
counter-practice-full = A card that gets full
counter-practice-offline = Without a network
counter-practice-print = Until then, practice cards may be scanned too. They are in the console, under Staff.
counter-practice-on = Practice is on: nothing counts until a real card comes.
counter-practice-end = End practice
counter-practice-no-card = This is a practice code, not a card.
counter-practice-mark = Practice: counts nothing
counter-practice-card = Practice card
counter-practice-reward = a reward

## Verdicts: one large word, why, and what to do next

counter-word-accepted = Punched
counter-word-provisional = Accepted (offline)
counter-word-provisional-reward = Redeemed (offline)
counter-word-used = Already used
counter-word-refused = Refused
counter-word-undecided = Undecided
counter-word-quarantined = Kept
counter-why-quarantined = This scan is kept, and not counted yet.
counter-todo-quarantined = The manager decides in the console, under “To decide”.
counter-word-redeemed = Redeemed
counter-word-reversed = Undone
counter-why-accepted = { $units ->
    [one] One punch on { $program }.
   *[other] { $units } punches on { $program }.
}
counter-why-accepted-plain = The punch counts.
counter-why-reward = { $rewards ->
    [one] Ready: { $reward }
   *[other] { $rewards } ready: { $reward }
}
counter-why-redeemed = Hand over: { $reward }.
counter-why-redeemed-plain = Hand over the reward.
counter-why-reversed = { $units ->
    [one] The punch was taken back.
   *[other] { $units } punches were taken back.
}
counter-why-used-here = Used at { $time } here, with { $staff }.
counter-why-used-here-other-day = Used on { $date } at { $time } here, with { $staff }.
counter-why-used-there = Used at { $time } in { $store }, with { $staff }.
counter-why-used-there-other-day = Used on { $date } at { $time } in { $store }, with { $staff }.
counter-why-refused = The service did not accept it.
counter-why-rejected = The service did not take this scan: { $detail }
counter-why-not-kept = This browser could not keep the scan, so it was not sent.
counter-todo-not-kept = Free some storage on this device, reload the page and scan again.
counter-todo-clock = It is { $time } here. If that is right, the phone’s clock is wrong: connect the phone to a network. If it is not, connect this counter.
counter-todo-refused = Ask for a fresh code and scan again. If it stays so, ask the owner.
counter-why-provisional = { $count ->
    [one] The punch counts when this counter is online again.
   *[other] { $count } punches count when this counter is online again.
}
counter-why-provisional-reward = Hand over the reward. It is booked when this counter is online again.
counter-why-open = The service did not answer, and this counter cannot decide by itself.
counter-todo-open = The scan is kept and sent by itself; it counts at most once. Do not hand over anything for it yet.
counter-why-unavailable = The service is there but cannot decide just now. The scan is kept and sent again by itself; it counts at most once.
counter-why-slow = The service has not answered yet. The scan is kept on this device; it counts at most once.
counter-why-throttled = The service asks to wait a little. The scan is kept and sent again by itself.
counter-todo-undecided = Let the customer wait, or write the name down. Nothing is lost.
counter-trying-in = { $seconds ->
    [0] Trying again now
   *[other] Trying again in { $seconds } s
}
counter-tries = { $count ->
    [one] One try so far
   *[other] { $count } tries so far
}
counter-try-now = Try now
counter-progress = { $progress } of { $needed }
counter-card-full = Card full
counter-card-full-next = Card full, { $progress } of { $needed } on the next
counter-rewards-ready = { $rewards ->
    [one] One reward ready
   *[other] { $rewards } rewards ready
}
counter-card = Card { $short }
counter-next = Next
counter-hold = Hold
counter-held = Held. Tap to go on.
counter-next-in = Next in { $seconds } s. Tap to hold.
counter-redeem-now = Redeem now

## Without a network

counter-outbox-title = Offline scans
counter-outbox-waits = They are kept on this device and sent by themselves when the connection is back. Until then, do not clear this browser's data.
counter-outbox-empty = Every scan of this device was sent.
counter-report-title = Sent in the last 24 hours
counter-report-counted = { $count } of { $sent } counted
counter-report-were-used = { $count } of { $sent } { $count ->
    [one] was already used
   *[other] were already used
}
counter-report-refused = { $count } of { $sent } { $count ->
    [one] was refused
   *[other] were refused
}
counter-report-quarantined = { $count } of { $sent } { $count ->
    [one] waits for the manager
   *[other] wait for the manager
}
counter-report-scan = { $time }, card { $card }
counter-report-used = Already used at { $time } in { $store }, on “{ $device }”.
counter-report-accepted = It counts.
counter-report-redeemed = The reward is booked.
counter-kept-title = { $count ->
    [one] One sent scan, kept for 30 days
   *[other] { $count } sent scans, kept for 30 days
}
counter-kept-text = Send them again when the service was restored from a backup, or to hear what the manager decided. Nothing counts twice.
counter-kept-again = Send them again
counter-again-running = { $done } of { $all } sent
counter-again-done = { $changed ->
    [0] All { $all } were sent again. Nothing has changed.
    [one] All { $all } were sent again. One has another answer now:
   *[other] All { $all } were sent again. { $changed } have another answer now:
}
counter-again-stopped = { $done } of { $all } were sent again, then the service did not answer. Try again in a moment.
counter-rest-waits = { $entries ->
    [one] One offline scan was not sent yet. Leave this page open.
   *[other] { $entries } offline scans were not sent yet. Leave this page open.
}
counter-rest-sent = { $counted } of { $sent } offline scans counted. { $quarantined ->
    [0] {""}
    [one] One waits for the manager.
   *[other] { $quarantined } wait for the manager.
}

## Redeeming

counter-challenge-ask = Ask the customer to type these on their phone
counter-challenge-heard = The two digits are { $digits }
counter-challenge-left = { $seconds } s left
counter-challenge-reward = For { $reward }
counter-challenge-cancel = Back to scanning
counter-challenge-reconnecting = The connection broke off. The answer is shown as soon as it is back.
counter-why-three-wrong = Three times other digits were typed. Nothing was redeemed.
counter-why-challenge-expired = Nobody typed the digits in time. Nothing was redeemed.
counter-why-challenge-unseen = The connection was away, so this device did not see whether the digits were typed.
counter-todo-challenge-expired = Scan the card again to start over.
counter-todo-challenge-unseen = Look at the customer's phone: it says whether the reward was redeemed.

## A second person approves what a limit stopped at another counter.

counter-approvals = Approvals ({ $count })
counter-approvals-title = Waiting for a second person
counter-approvals-lead = One person is not enough for these. Approve only what you have seen yourself, or asked about.
counter-approval-what-redeem = A reward of card { $card }, which is not on a phone
counter-approval-what-move = A claim code: card { $card }, which was shown, moves to a phone
counter-approval-what-move-lost = A claim code: card { $card }, whose phone is said to be gone, moves in a day
counter-approval-what-punch =
    { $count ->
        [one] One punch on card { $card }
       *[other] { $count } punches on card { $card }
    }
counter-approval-who = { $staff } at { $device }, { $store }, { $time }
counter-approve = Approve
counter-approval-why-step-up-needed = Look at the customer and at what they bring, not only at this screen.
counter-approval-why-over-limit-card = The card has had all its punches for this hour.
counter-approval-why-over-limit-pair = The same person gave this card all its punches for today.
counter-approval-why-over-limit-staff = They have given as many punches as one person may for now.
counter-approval-why-over-limit-device = That counter has given as many punches as one device may in an hour.

## A card moves to another phone.

counter-move = Move a card to another phone
counter-move-lead = A colleague approves it at another counter. Rewards of the card wait for a day.
counter-move-paper = From paper, or from a pass
counter-move-paper-lead = The customer has the card with them. It moves at once, and the paper is worth nothing from then on.
counter-move-scan = Scan the card to move
counter-move-lost = From a phone that is gone
counter-move-lost-lead = The card moves after a day, unless the old phone shows it. Its number stands on the recovery sheet. With the recovery code the customer needs nobody here.
counter-move-number = Card number, ten digits
counter-move-number-not = A card number has ten digits.
counter-move-number-none = No card on a phone has this number. Ask for it once more, or look in the console.
counter-move-offline = The service did not answer. Try again when the network is back.
counter-move-find = Find the card
counter-move-card = { $program }, card { $card }
counter-move-card-times = Since { $opened }, last used { $last }
counter-move-ask = Ask for a claim code
counter-move-asked =
    { $minutes ->
        [one] A claim code waits for a colleague’s approval: one minute left.
       *[other] A claim code waits for a colleague’s approval: { $minutes } minutes left.
    }
counter-move-ready =
    { $minutes ->
        [one] The claim code is approved: good for one minute.
       *[other] The claim code is approved: good for { $minutes } minutes.
    }
counter-move-forget = Not wanted any more
counter-aim-move = Scan the card that moves
counter-word-asked = Ask a colleague
counter-why-asked = Nobody moves a card alone.
counter-todo-asked = A colleague approves it at another counter. Then the code is shown here.
counter-word-approved = Approved
counter-why-approved-accepted = The punch counts. The other counter shows it.
counter-why-approved-moving = The other counter shows the code for the new phone.
counter-why-approved-redeemed = The other counter gives the reward.
counter-word-claimed = Moved
counter-why-claimed = The card is on the new phone. Its rewards wait for a day.
counter-word-claimed-pending = Asked for
counter-why-claimed-pending = The card moves in a day, unless the old phone shows it before.
counter-claim-code-title = Scan this with the new phone
counter-claim-code-lead = Its camera opens the page where the card moves. Show it to nobody else.
counter-claim-code-qr = The claim code, as a QR code
counter-claim-code-left =
    { $minutes ->
        [one] Good for one minute
       *[other] Good for { $minutes } minutes
    }
counter-claim-code-show = Show the code
counter-claim-code-later = Back to scanning
counter-claim-code-end = Not wanted any more
