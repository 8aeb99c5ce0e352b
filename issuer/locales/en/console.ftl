### The merchant's page: for the owner of a shop, without an IT department.

## Everywhere

console-again = Try again
console-cancel = Cancel
console-copy = Copy link
console-copied = Copied
console-share = Share …
console-csv = Download as CSV
console-loading = Loading
console-never = Never
console-status = Status
console-name = Name
console-actions = Actions
console-skip = Skip to the content
console-nowhere = There is no such page
console-nowhere-lead = The address may be old, or miss a letter.
console-unreachable = The console cannot be reached

## Menu

console-menu = Menu
console-menu-home = Today
console-menu-decide = To decide
console-menu-programs = Programs
console-menu-cards = Cards
console-menu-staff = Staff
console-menu-devices = Devices
console-menu-stores = Stores
console-menu-tills = Tills
console-menu-shop = Shop
console-signout = Sign out

## What a manager decides

console-decide-title = To decide
console-decide-lead = Scans that only a person can judge are kept. None of them counts until you say so.
console-decide-side-open = { $count ->
    [0] Waiting
   *[other] Waiting ({ $count })
}
console-decide-side-settled = Decided
console-decide-counted = Counted
console-decide-not-counted = Not counted
console-decide-by = by { $by }, { $time }
console-decide-first = Back to the first
console-decide-none-settled = Nothing was decided yet
console-decide-none-settled-text = What you count or do not count is listed here, with who decided and when.
console-decide-none-open = Nothing to decide
console-decide-none-open-text = When a scan arrives that only a person can judge, it waits here.
console-decide-more-open = Later ones
console-decide-more-settled = Earlier ones
console-decide-open = { $count ->
    [one] One scan to decide
   *[other] { $count } scans to decide
}
console-restored-open-title = Our records were put back from a backup
console-restored-open = See what is left to do
console-restored-title = Our records were put back on { $at } from the backup of { $backup }
console-restored-text = What happened between the two is missing here. Codes from before are refused, and rewards, vouchers and invites need a second person until you are through with this.
console-restored-confirm =
    { $count ->
        [one] Confirm one device that you still have, and revoke it if it is lost
       *[other] Confirm the { $count } devices that you still have, and revoke those that are lost
    }
console-restored-confirmed = All devices are confirmed
console-restored-merge-text = Open the counter page on every device once, with a network. It sends again by itself what is missing here.
console-restored-merge =
    { $count ->
        [0] Count what was sent again
        [one] Count what was sent again (one scan waits)
       *[other] Count what was sent again ({ $count } scans wait)
    }
console-restored-merged =
    { $counted ->
        [0] Nothing new was counted.
        [one] One scan was counted.
       *[other] { $counted } scans were counted.
    } { $left ->
        [0] Nothing is left.
        [one] One cannot be: it waits below.
       *[other] { $left } cannot be: they wait below.
    }
console-restored-end-step = When every counter has sent what it had, one person is enough again.
console-restored-end = Go on as usual
console-restored-end-title = Has every counter sent what it had?
console-restored-end-text = From now on one person is enough for rewards and vouchers again, and older invites work. What a counter sends later still waits for you here.
console-decide-card = Card
console-decide-no-card = No card of ours
console-decide-count = Punches
console-decide-scanned = Scanned, it says
console-decide-arrived = Arrived here
console-decide-device = Counter
console-decide-staff = By
console-decide-signed-on = Signed on there then
console-decide-yes = Yes
console-decide-no = No
console-decide-sale = Sale
console-decide-code = Code
console-decide-used = The same code was counted on { $time } at { $device }, { $store }.
console-decide-cannot = It cannot be counted as things are.
console-decide-accept = Count it
console-decide-refuse = Do not count it
console-alarm-title = A signing key may be stolen
console-alarm-text = A valid signature names a card that we never made. It was not counted. Replace the signing key, and find out who could read it.
console-alarm-key = Card { $card }, key { $key }
console-alarm-where = { $time } · { $device }, { $store } · { $staff }
console-alarm-seen = I have seen it
console-alarm-title-clone = A card may be on two phones
console-alarm-text-clone = No single phone can have shown these codes, so somebody may have copied the card. Its scans went on as ever. Ask the holder: a phone that was restored from a backup looks the same. If nobody can explain it, freeze the card.
console-alarm-title-stopped = Somebody asked for a card that is not lost
console-alarm-text-stopped = A claim code was made for the card of a lost phone, and claimed. Then that phone was used, so the card did not move. Ask whoever made the code, named here, and whoever approved it.
console-alarm-card = Card { $card }
console-alarm-look = Look at the card

## Signing in

console-gate-saying = Nine were bought. The tenth is on the house, and it is really the tenth.
console-signin-title = Welcome back
console-signin-lead = Sign in to your shop’s console.
console-signin-do = Sign in
console-signin-ended = Your session has ended. Sign in again, and you are back where you were.
console-login = Login
console-password = Password
console-link-title = Welcome
console-link-lead = This link signs you in once. It is used up by the button below, not by opening this page.
console-link-do = Sign me in
console-link-other = Sign in with login and password instead

## Setting up

console-setup-title = Let’s open your shop
console-setup-lead = Two minutes, then you design your first card.
console-setup-shop = Your shop
console-setup-merchant = Merchant name
console-setup-merchant-hint = What your customers call you. It stands on every card.
console-setup-store = First store
console-setup-store-hint = The street or the quarter is enough. More stores can follow.
console-time-zone = Time zone
console-currency = Currency
console-setup-you = You
console-setup-login-hint = Your e-mail address, or a name you will remember. Nothing is sent to it.
console-password-hint = At least { $count } characters. Four words in a row are good and easy to keep.
console-password-good = Long enough. Keep it safe: nobody can read it to you.
console-password-empty = Choose a password.
console-password-short = Too short: at least { $count } characters.
console-password-plain = Too easy to guess. Use other letters, and not your login.
console-password-show = Show the password
console-setup-do = Open the shop

## What is wrong with a field

console-trouble-empty = Write something here.
console-trouble-long = At most { $max } characters.
console-trouble-number = A whole number from { $min } to { $max }.

## What the service says no to

console-problem-login-refused = Login and password do not match. Look whether the caps key is on.
console-problem-link-used = This link has been used already, or has ended. Sign in with your login and password, or ask whoever runs the service for a new link.
console-problem-login-taken = Somebody signs in by this name already. Choose another login.
console-problem-not-found = There is no such thing here any more.
console-problem-program-closed = This program is closed. Open it first.
console-problem-not-waiting = No device waits by this link any more.
console-problem-wrong-digits = Another device waits than the one whose digits you saw. Compare them again.
console-problem-expired = This link is past its time. Make a new one.

## Home

console-home-title = Today
console-today-punches =
    { $count ->
        [one] punch
       *[other] punches
    }
console-today-rewards =
    { $count ->
        [one] reward redeemed
       *[other] rewards redeemed
    }
console-today-cards =
    { $count ->
        [one] new card
       *[other] new cards
    }
console-today-refused = refused
console-key-set-title =
    { $days ->
        [0] The key set has expired, or does today
        [one] The key set expires in { $days } day
       *[other] The key set expires in { $days } days
    }
console-key-set-text =
    The root key is kept elsewhere and has to sign a new one: run "tenthcup key request" on the machine of the service, and do what
    it says. Without it, tills that run alone stop, and invites are refused. Counters that ask the service go on.
console-weeks-title = The last four weeks
console-chart-label =
    A chart of the last four weeks: { $punches ->
        [one] one punch
       *[other] { $punches } punches
    }, { $rewards ->
        [one] one reward
       *[other] { $rewards } rewards
    }. The table below has the same numbers.
console-chart-day =
    { $day }: { $punches ->
        [one] one punch
       *[other] { $punches } punches
    }{ $rewards ->
        [0] { "" }
        [one] , one reward
       *[other] , { $rewards } rewards
    }
console-chart-reward-key = Rewards redeemed
console-as-table = The same as a table
console-day = Day
console-punches = Punches
console-rewards = Rewards
console-new-cards = New cards
console-latest-title = What happened last
console-latest-all = All cards
console-latest-none = Nothing yet. The first punch will stand here.
console-happened-opened = Card { $card } was opened
console-happened-punched =
    { $units ->
        [one] A punch for { $card }
       *[other] { $units } punches for { $card }
    }
console-happened-redeemed = { $card } redeemed a reward
console-happened-reversed =
    { $units ->
        [one] A punch of { $card } was taken back
       *[other] { $units } punches of { $card } were taken back
    }
console-happened-moved = { $card } moved to another phone

## A new shop's next steps

console-steps-title = Four steps to the first punch
console-step-done = Done
console-step-program = Design a card
console-step-program-text = What earns a punch, and what a full card gives.
console-step-staff = Name your staff
console-step-staff-text = Each person has a PIN, so every punch has a name.
console-step-counter = Enrol a counter
console-step-counter-text = Any phone or tablet with a camera will do.
console-step-invite = Invite a customer
console-step-invite-text = By link, by QR code, or by the poster at the till.

## Programs

console-program = Program
console-programs-lead = Each program is one kind of card: what it collects, and what it gives.
console-programs-none = No program yet
console-programs-none-text = Design your first card: a name, a number, a reward. It takes a minute.
console-program-new = New program
console-program-closed = Closed
console-program-since = Since
console-cards-count =
    { $count ->
        [0] No cards yet
        [one] One card
       *[other] { $count } cards
    }
console-designer-title = Design a card
console-designer-lead = What you change here shows on the card at once.
console-program-name = Name of the program
console-program-name-hint = Stands on the card, below your own name.
console-program-name-sample = Coffee card
console-program-needed = Punches
console-program-reward = Reward
console-program-reward-hint = As it stands after “you get”: a free coffee.
console-program-reward-sample = a free coffee
console-program-save = Start this program
console-program-save-hint = You can close a program at any time. Rewards that customers have earned stay theirs.
console-preview = How the card looks
console-preview-moment = Show the card when it is
console-preview-new = New
console-preview-half = Filling
console-preview-full = Full
console-rule-later = The rule is written here as soon as the numbers are right.
console-colour = Colour
console-colour-own = A colour of your own
console-colour-roast = Roast
console-colour-ember = Ember
console-colour-berry = Berry
console-colour-plum = Plum
console-colour-ink = Ink
console-colour-pine = Pine
console-colour-honey = Honey
console-colour-cream = Cream
console-colour-night = Night
console-icon = Picture of a punch
console-icon-own = An emoji of your own
console-icon-cup = Cup
console-icon-bean = Coffee bean
console-icon-bread = Bread
console-icon-ice = Ice cream
console-icon-pizza = Pizza
console-icon-flower = Flower
console-icon-scissors = Scissors
console-icon-leaf = Leaf
console-icon-heart = Heart
console-icon-star = Star
console-limits = Limits
console-limits-hint = They are set sensibly. Look at them once.
console-limit-per-day = Punches a day
console-limit-per-day-hint = For one card. Empty: no limit.
console-limit-per-scan = Punches in one scan
console-limit-per-scan-hint = More than one asks staff for the sale’s number.
console-limit-card-days = Days a card is good
console-limit-card-days-hint = From its opening. Empty: for ever.
console-limit-reward-days = Days a reward is good
console-limit-reward-days-hint = From when it was earned. Empty: for ever.
console-limits-more = More limits
console-limits-more-hint = Beyond them a second person has to approve on another device. They never stop an honest counter.
console-limit-card-hour = Punches of a card in an hour
console-limit-card-hour-hint = Empty: no limit.
console-limit-pair-day = By one person on one card, a day
console-limit-pair-day-hint = So that nobody fills a friend’s card. Empty: no limit.
console-limit-staff-hour = By one person in an hour
console-limit-staff-hour-hint = On all cards. Empty: no limit.
console-limit-staff-day = By one person in a day
console-limit-staff-day-hint = On all cards. Empty: no limit.
console-limit-device-hour = From one counter in an hour
console-limit-device-hour-hint = Whoever works there. Empty: no limit.
console-limit-gap = Time between two scans
console-limit-gap-hint = Of the same card, at least. Empty: none.
console-limit-gap-unit = Unit of time
console-asks = Asked of staff with each punch
console-asks-sale = Number of the sale
console-asks-sale-hint = Every punch is tied to a sale, and a sale earns once.
console-asks-amount = Amount of the sale
console-asks-amount-hint = It is kept with the punch.
console-seconds = seconds
console-minutes = minutes
console-hours = hours
console-count-seconds =
    { $count ->
        [one] 1 second
       *[other] { $count } seconds
    }
console-count-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
console-count-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
console-count-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
console-program-close = Close the program
console-program-close-title = Close “{ $name }”?
console-program-close-text = No more punches, no new cards. Rewards that are ready can still be redeemed. You can open it again.
console-program-open = Open the program
console-program-open-title = Open “{ $name }” again?
console-program-open-text = Cards collect punches again, from where they stood.

## Inviting

console-paper-title = Card on paper
console-paper-text = For customers without a phone. Whoever photographs the code has it too, so such a card takes one punch an hour, and its rewards need a second person.
console-paper-make = Make a card to print
console-paper-another = Make another one
console-paper-qr = QR code of the card { $card }
console-paper-until = Card { $card }, good until { $date }. The code is shown this once.
console-paper-save = Save to print
console-sheet-cards = Cards on a sheet to cut
console-sheet-hint = 1 to 1000, ten on a page. A name with letters from beyond western Europe is left out of the sheet; the number of each card stands.
console-sheet-make = Make a PDF to print
console-voucher-title = Voucher
console-voucher-text = A reward on paper, for whoever brings it. Until it expires, the reward is redeemed by the voucher alone.
console-voucher-make = Voucher for reward { $number }
console-voucher-qr = QR code of the voucher
console-voucher-where = Where it is taken
console-voucher-anywhere = At any counter, online
console-voucher-at = Only at { $device }, { $store }: offline too
console-voucher-until-at = Good until { $date }, once, only at { $device }, also while that is offline. The code is shown this once.
console-voucher-until = Good until { $date }, once. The code is shown this once.
console-invite-title = Invite one customer
console-invite-text = A link for one person. Taken once, it is worth nothing to anybody else.
console-invite-make = Make an invite
console-invite-another = Make another one
console-invite-qr = QR code of the invite
console-invite-url = Link of the invite
console-invite-until = Good until { $date }, for one card.
console-invite-share = { $program } at { $merchant }
console-join-title = Let everybody join
console-join-text = One link for all: for the poster at the till, your own page, a receipt.
console-join-qr = QR code of the join link
console-join-url = Join link
console-poster-open = Poster to print
console-poster-title = Join poster
console-poster-lead = One sheet of A4. Hang it where people wait.
console-poster-back = Back to the program
console-poster-print = Print
console-poster-save = Save as SVG, for a print shop
console-poster-alt = The poster: the program’s name, its rule, and a QR code to join

## Cards

console-card = Card
console-cards-lead = Every card, and all that ever happened to it.
console-cards-none = No cards yet
console-cards-none-text = A card appears here as soon as a customer takes an invite or joins by the poster.
console-cards-not-found = No card starts with “{ $typed }”.
console-search = Find a card
console-search-hint = By its first letters, as the wallet and the counter show them.
console-progress = Progress
console-progress-of = { $progress } of { $needed }
console-opened = Opened
console-last-used = Last used
console-pages = Pages
console-page = Page { $page }
console-earlier = Back
console-later = Next
console-card-active = Active
console-card-frozen = Frozen
console-card-erased = Erased
console-card-person = When the customer asks
console-card-export = Download all that is known of this card
console-card-erase = Erase the person
console-card-erase-title = Erase whoever holds card { $card }?
console-card-erase-text = The card is closed for good, and nobody can bring it back. Times and places of its punches stay, and your totals; everything that points to the person goes. Only the owner can do this.
console-card-title = Card { $card }
console-card-no-key = None: the card is on paper, or in a pass
console-card-key = Key of the holder
console-card-debt = Owed rewards
console-card-freeze = Freeze the card
console-card-freeze-title = Freeze card { $card }?
console-card-freeze-text = It earns nothing and redeems nothing until you unfreeze it. The next scan says so.
console-card-unfreeze = Unfreeze the card
console-card-unfreeze-title = Unfreeze card { $card }?
console-card-unfreeze-text = It collects and redeems again, at once.
console-events-title = What happened
console-events-earlier = Earlier events
console-event-opened = Card opened
console-event-punched =
    { $units ->
        [one] Punch
       *[other] { $units } punches
    }
console-event-redeemed = Reward redeemed
console-event-reversed =
    { $units ->
        [one] Punch taken back
       *[other] { $units } punches taken back
    }
console-event-moved = Moved to another phone
console-event-undone = taken back later
console-event-by-customer = By the customer, on the phone
console-event-late = Reached the service at { $time }
console-event-waited = Claimed then, and moved at { $time }: the phone that was gone could stop it until then
console-rewards-ready =
    { $count ->
        [one] one reward ready
       *[other] { $count } rewards ready
    }
console-sale = sale { $sale }
console-evidence =
    { $count ->
        [0] No evidence is kept
        [one] Evidence: one signed token
       *[other] Evidence: { $count } signed tokens
    }
console-event-hash = Hash of this event
console-event-before = Hash of the event before
console-event-first = None: this is the first
console-event-reverses = Takes back the event
console-token-is-claim = what the customer’s phone asked for
console-token-is-entry = what the counter signed
console-token-is-show = the code that the customer showed
console-token-is-show-card = the code that the customer showed, with the card
console-token-is-challenge = the service asked the phone to confirm the reward
console-token-is-redeem = the phone’s answer
console-token-is-coupon = what stood on the receipt
console-token = The token, base64url
console-token-hash = SHA-256 of the token, reckoned by this browser
console-chain-whole =
    { $from ->
        [1] { $count ->
            [one] Chain intact: one event, the first.
           *[other] Chain intact: all { $count } events name the one before, without a gap.
        }
       *[other] Chain intact: the last { $count } events, from number { $from } on, name the one before without a gap.
    }
console-chain-broken = The chain breaks at event { $event }: it does not name the event before. Somebody changed the record, or part of it is missing.
console-number = Number
console-event = Event
console-event-when = Happened
console-event-recorded = Recorded
console-person = Staff
console-device = Device
console-store = Store
console-sale-reference = Sale
console-amount = Amount

## Staff

console-staff-lead = Whoever works the counter signs on with a PIN. Every punch carries a name.
console-staff-none = Nobody yet
console-staff-none-text = Add yourself first, if you stand at the counter too.
console-staff-add = Add a person
console-staff-name = Name
console-staff-name-hint = As colleagues call them. It stands beside every punch.
console-staff-save = Add
console-staff-active = Works here
console-staff-left = Left
console-staff-leave = Has left
console-staff-leave-for = { $name } has left
console-staff-leave-title = Has { $name } left?
console-staff-leave-text = The PIN stops working at once, on every device. What they punched stays on record.
console-staff-return = Is back
console-staff-return-for = { $name } is back
console-staff-return-title = Is { $name } back?
console-staff-return-text = The old PIN works again. Set a new one, to be sure.
console-staff-manager = Manager
console-staff-promote = Make manager
console-staff-promote-for = Make manager: { $name }
console-staff-promote-title = Shall { $name } be a manager?
console-staff-promote-text = Once anybody is a manager, only managers change the settings of a counter.
console-staff-demote = No manager any more
console-staff-demote-for = No manager any more: { $name }
console-staff-demote-title = Is { $name } no manager any more?
console-staff-demote-text = Where nobody is a manager, everybody may change the settings of a counter.
console-practice = Practice cards
console-practice-lead = For new colleagues: print them, tap “More” and “Practise” at a counter, and scan them. They never count.
console-practice-punch = A good card
console-practice-punch-text = A punch each time. When it is full, scan it again under “Redeem reward”.
console-practice-used = A code that was used already
console-practice-used-text = The counter says when and where. Ask for today’s code.
console-practice-refused = A forged card
console-practice-refused-text = Its signature is not yours, so there is no punch.
console-practice-full = A card that gets full
console-practice-full-text = The last punch, and a reward is ready.
console-practice-offline = Without a network
console-practice-offline-text = What a counter says while the service does not answer.
console-own =
    { $count ->
        [0] Own cards
       *[other] Own cards ({ $count })
    }
console-own-for = Own cards of { $name }
console-own-title = { $name }’s own cards
console-own-lead = Nobody punches or approves a card that is their own: a colleague does.
console-own-add = Card
console-own-add-hint = Its id from the card’s page, or the first characters of it.
console-own-save = Add this card
console-own-done = Done
console-own-remove = Remove
console-own-remove-for = Remove card { $card }
console-own-none = There is no such card here.
console-own-several = Several cards begin like that. Type more of the id.
console-pin = PIN
console-pin-hint = 4 to 8 digits. Nobody can look it up later; you can always set a new one.
console-pin-digits = 4 to 8 digits, nothing else.
console-pin-easy = That is what everybody tries first. Choose another.
console-pin-title = New PIN for { $name }
console-pin-new = New PIN
console-pin-new-for = New PIN for { $name }
console-pin-save = Set this PIN

## Devices

console-devices-lead = The phones and tablets that scan. Each has its own key, and can be sent away on its own.
console-devices-none = No device yet
console-devices-none-text = Take the phone or tablet that will stand at the counter, and enrol it: it needs a camera or a USB scanner.
console-device-add = Enrol a device
console-device-active = Scans
console-device-unconfirmed = To be confirmed
console-device-confirm = Confirm
console-device-confirm-for = Confirm { $name }
console-device-revoked = Revoked
console-device-since = Enrolled
console-last-seen = Last seen
console-device-revoke = Revoke
console-device-revoke-for = Revoke { $name }
console-device-revoke-title = Revoke { $name }?
console-device-revoke-text = Its key is worth nothing from the next scan on, and it cannot come back: it would be enrolled anew. Do this when a device is lost or sold.
console-enrol-title = Enrol a device
console-enrol-lead = It takes a minute, and both screens at hand.
console-enrol-store = At which store?
console-enrol-start = Show the code
console-enrol-step-open = On the device, scan this code with its camera.
console-enrol-step-name = Give the device a name there.
console-enrol-step-digits = Six digits appear on both screens. Compare them, and confirm here.
console-enrol-qr = QR code of the enrolment link
console-enrol-url = Enrolment link
console-expires-in = Good for { $time } more
console-enrol-expired = The code has run out. Show a new one.
console-enrol-refused = The device was refused. Show a new code, if you want to try again.
console-enrol-done = { $name } is enrolled. Staff can sign on there now.
console-enrol-another = Enrol another one
console-arrival-title = “{ $name }” wants to scan for you
console-arrival-text = Does its screen show these digits? Confirm only if they are the same.
console-arrival-confirm = They are the same
console-arrival-refuse = Refuse

## Tills and API keys

console-tills-lead = With a key, your till prints a code on each receipt, which the customer’s phone turns into a punch, once.
console-tills-none = No till has a key
console-tills-none-text = Make a key and give it to whoever runs your till. It makes receipt codes of one program for one store, and can do nothing else.
console-key = API key
console-key-add = Make a key
console-key-name = Which till
console-key-save = Make the key
console-key-made = The key is made
console-key-once = This is the only time it is shown. Copy it into the till now; if it is lost, revoke it and make another one.
console-key-close = It is in the till
console-key-is-active = In use
console-key-is-revoked = Revoked
console-key-copy = Copy the key
console-key-since = Made
console-key-revoke-text = It makes no more receipt codes from the next call on, and it cannot come back. Codes on receipts that were printed already stay good.

## Stores

console-stores-lead = A store’s clock decides when its day ends.
console-store-add = Add a store
console-store-name = Name of the store
console-store-save = Add
