### Why something is refused: for each reason of crates/token/src/reason.rs a sentence for staff, one for the customer, and what to do
### next. Kept short: the counter is read at arm's length. Nobody is accused of anything.

reason-malformed-staff = This is not a complete Tenthcup code.
reason-malformed-customer = The code could not be read.
reason-malformed-todo = Scan again; ask for the code on the customer’s card page.

reason-wrong-kind-staff = This code is for something else.
reason-wrong-kind-customer = This code is for something else.
reason-wrong-kind-todo = Ask for the code on the customer’s card page.

reason-unknown-key-staff = This code was not issued by this shop’s service.
reason-unknown-key-customer = The shop’s service did not issue this.
reason-unknown-key-todo = Offer a new card with the join poster.

reason-key-not-valid-staff = The key behind this code is no longer valid.
reason-key-not-valid-customer = This card has to be renewed.
reason-key-not-valid-todo = Ask the manager to renew the card.

reason-bad-signature-staff = This code was not made by the card it names.
reason-bad-signature-customer = This code does not belong to the card.
reason-bad-signature-todo = Ask for the live code on the phone that holds the card.

reason-other-merchant-staff = This card is of another shop.
reason-other-merchant-customer = This card is of another shop.
reason-other-merchant-todo = Ask for your shop’s card, or offer a new one.

reason-unknown-card-staff = No such card is registered.
reason-unknown-card-customer = The shop does not know this card.
reason-unknown-card-todo = Offer a new card with the join poster.

reason-stale-staff = This code is too old.
reason-stale-customer = The code was too old.
reason-stale-todo = Ask for the live code; a screenshot does not work. If it is live, the phone’s clock is slow: connect the phone to a network.

reason-from-the-future-staff = This code is ahead of the time here.
reason-from-the-future-customer = The phone’s clock is ahead.
reason-from-the-future-todo = Connect the phone to a network so that its card page sets its clock right; then scan again.

reason-expired-staff = This has expired.
reason-expired-customer = This has expired.
reason-expired-todo = Ask for a new one.

reason-lifetime-too-long-staff = This code claims to be valid for longer than any may be.
reason-lifetime-too-long-customer = This code is not valid.
reason-lifetime-too-long-todo = Offer a new card with the join poster.

reason-card-frozen-staff = This card is blocked for now.
reason-card-frozen-customer = This card is blocked for now. Ask the shop.
reason-card-frozen-todo = The manager can say why, and unblock it.

reason-superseded-staff = This card is on a phone now; the old code no longer counts.
reason-superseded-customer = Your card moved to your phone. Show it there.
reason-superseded-todo = Ask for the code on the phone.

reason-step-up-needed-staff = A second person has to approve this.
reason-step-up-needed-customer = A colleague has to confirm this. One moment.
reason-step-up-needed-todo = Ask a colleague to approve it at another counter.

reason-redemption-held-staff = This card moved to another phone. Its rewards wait for a day.
reason-redemption-held-customer = Your card moved to this phone. Its rewards wait for a day.
reason-redemption-held-todo = Come back for the reward tomorrow; punches count as always.

reason-online-only-staff = This counter cannot decide that offline.
reason-online-only-customer = The shop is without a network. Try again later.
reason-online-only-todo = Scan again when the connection is back. For a punch, ask for the “code for a till without network” on the customer’s phone.

reason-offline-ended-staff = This counter has been offline for too long.
reason-offline-ended-customer = The shop is without a network. Try again later.
reason-offline-ended-todo = Connect it once; then it goes on, offline too.

reason-reward-on-voucher-staff = A voucher was handed out for this reward.
reason-reward-on-voucher-customer = You have a voucher for this reward. Show the voucher.
reason-reward-on-voucher-todo = Ask for the voucher and scan that.

reason-unknown-voucher-staff = There is no such voucher.
reason-unknown-voucher-customer = This voucher is not known here.
reason-unknown-voucher-todo = Do not hand out anything; tell the manager.

reason-other-device-staff = This voucher is for another counter.
reason-other-device-customer = This voucher is for another counter.
reason-other-device-todo = Send the customer to the counter that is named on it.

reason-unknown-coupon-staff = There is no such coupon.
reason-unknown-coupon-customer = This coupon is not known here.
reason-unknown-coupon-todo = Do not hand out anything; tell the manager.

reason-coupon-void-staff = The sale of this coupon was undone.
reason-coupon-void-customer = This purchase was undone, so its receipt gives no punch.
reason-coupon-void-todo = Nothing is left to do; a new sale has a coupon of its own.

reason-coupon-limit-staff = This card took as many punches from receipts today as a day may have.
reason-coupon-limit-customer = The card has had all its punches from receipts for today.
reason-coupon-limit-todo = Scan the card at the counter instead.

reason-old-generation-staff = This card was replaced by a newer one.
reason-old-generation-customer = This card was replaced by a newer one.
reason-old-generation-todo = Ask for the newer card.

reason-device-revoked-staff = This counter was switched off by the manager.
reason-device-revoked-customer = This counter cannot scan just now.
reason-device-revoked-todo = Use another counter, or enrol this one again in the console.

reason-device-not-confirmed-staff = Our records were put back from a backup. The manager has not confirmed this counter since.
reason-device-not-confirmed-customer = This counter cannot scan just now.
reason-device-not-confirmed-todo = Ask the manager to confirm it in the console, under “Devices”.

reason-before-restore-staff = From before our records were put back from a backup. It waits for the manager.
reason-before-restore-customer = The shop has to look at it first.
reason-before-restore-todo = The manager decides in the console, under “To decide”.

reason-staff-not-signed-on-staff = Nobody is signed on at this counter.
reason-staff-not-signed-on-customer = The counter is not ready yet.
reason-staff-not-signed-on-todo = Sign on with your PIN, then scan again.

reason-other-store-staff = This counter belongs to another store.
reason-other-store-customer = The counter is not ready.
reason-other-store-todo = Reload the counter page; if it stays, enrol the counter again.

reason-already-used-staff = This code was used before.
reason-already-used-customer = This code was used before.
reason-already-used-todo = Wait for the next code on the phone, then scan that.

reason-before-store-birth-staff = This code is older than this till’s memory.
reason-before-store-birth-customer = The code was too old.
reason-before-store-birth-todo = Wait a minute, then scan the live code.

reason-device-chain-gap-staff = An earlier scan of this counter has not arrived.
reason-device-chain-gap-customer = The counter has to catch up first.
reason-device-chain-gap-todo = The manager decides in the console, under “To decide”.

reason-device-chain-fork-staff = Two scans of this counter carry the same number.
reason-device-chain-fork-customer = The counter cannot scan just now.
reason-device-chain-fork-todo = The manager decides in the console, under “To decide”. If this counter was copied, enrol it anew.

reason-too-late-staff = This scan arrived too late to count.
reason-too-late-customer = The scan arrived too late to count.
reason-too-late-todo = Scan the live code again.

reason-backdated-staff = This scan says it is older than the one before it.
reason-backdated-customer = The counter’s clock was wrong; this did not count.
reason-backdated-todo = Set this device’s clock right; scan again.

reason-offline-device-limit-staff = This counter has made all the offline scans that it may make in a day.
reason-offline-device-limit-customer = This counter could not count it.
reason-offline-device-limit-todo = Scan again when the connection is back, or at another counter.

reason-offline-card-limit-staff = This card was punched here offline less than twelve hours ago.
reason-offline-card-limit-customer = Without the network a card counts once in twelve hours here.
reason-offline-card-limit-todo = Scan again when the connection is back.

reason-follows-quarantined-staff = An earlier scan of this counter waits for the manager, and this one behind it.
reason-follows-quarantined-customer = The shop has to look at it first.
reason-follows-quarantined-todo = The manager decides in the console, under “To decide”.

reason-staff-left-staff = Whoever scanned it does not work here any more.
reason-staff-left-customer = The shop has to look at it first.
reason-staff-left-todo = The manager decides in the console, under “To decide”.

reason-quarantine-full-staff = Too many scans wait for the manager; this one was not taken.
reason-quarantine-full-customer = The counter could not take it just now.
reason-quarantine-full-todo = The manager decides in the console, under “To decide”; then send it again.

reason-refused-by-manager-staff = The manager decided not to count this.
reason-refused-by-manager-customer = The shop decided not to count this.
reason-refused-by-manager-todo = The manager can say why.

reason-program-closed-staff = This program is not running now.
reason-program-closed-customer = This program is not running now.
reason-program-closed-todo = Ask the manager when it opens.

reason-not-at-this-store-staff = This program does not run at this store.
reason-not-at-this-store-customer = This card is not for this store.
reason-not-at-this-store-todo = The rule on the card names the stores.

reason-too-soon-staff = Too soon after the last punch.
reason-too-soon-customer = Too soon after the last punch.
reason-too-soon-todo = Try again later; the rule on the card says when.

reason-day-limit-staff = This card has all its punches for today.
reason-day-limit-customer = The card has all its punches for today.
reason-day-limit-todo = Try again tomorrow.

reason-over-limit-card-staff = This card has had all its punches for this hour.
reason-over-limit-card-customer = The card has had all its punches for this hour.
reason-over-limit-card-todo = A second person has to approve this on another device.

reason-over-limit-pair-staff = You have given this card all its punches for today.
reason-over-limit-pair-customer = The shop has to confirm more punches today.
reason-over-limit-pair-todo = A second person has to approve this on another device.

reason-over-limit-staff-staff = You have given as many punches as one person may for now.
reason-over-limit-staff-customer = The shop has to confirm this punch.
reason-over-limit-staff-todo = A second person has to approve this on another device.

reason-over-limit-device-staff = This counter has given as many punches as one device may in an hour.
reason-over-limit-device-customer = The shop has to confirm this punch.
reason-over-limit-device-todo = A second person has to approve this on another device.

reason-own-card-staff = This card is on record as your own.
reason-own-card-customer = Staff do not punch their own cards.
reason-own-card-todo = Ask a colleague to do it at their counter.

reason-approval-unknown-staff = Nothing like this waits for approval any more.
reason-approval-unknown-customer = The counter is no longer waiting for this.
reason-approval-unknown-todo = It was approved, or ten minutes have passed; scan the card again.

reason-approval-same-person-staff = A second person has to approve this, at another counter.
reason-approval-same-person-customer = The shop has to confirm this punch.
reason-approval-same-person-todo = Ask a colleague who is signed on at another counter.

reason-too-many-at-once-staff = More punches in one scan than the program allows.
reason-too-many-at-once-customer = More punches at once than the program allows.
reason-too-many-at-once-todo = Choose a smaller number.

reason-sale-needed-staff = The number of the sale is missing.
reason-sale-needed-customer = The counter needs the number of the sale.
reason-sale-needed-todo = Enter the number on the receipt, then scan again.

reason-sale-already-earned-staff = This sale has earned its punches already.
reason-sale-already-earned-customer = This purchase has earned its punches already.
reason-sale-already-earned-todo = Check the sale number.

reason-amount-needed-staff = The amount of the sale is missing.
reason-amount-needed-customer = The counter needs the amount.
reason-amount-needed-todo = Enter the amount, then scan again.

reason-card-expired-staff = This card has expired.
reason-card-expired-customer = This card has expired.
reason-card-expired-todo = Offer a new card with the join poster.

reason-no-reward-staff = No reward is ready on this card.
reason-no-reward-customer = No reward is ready on this card yet.
reason-no-reward-todo = Choose “punch” and scan the next code.

reason-challenge-unknown-staff = This reward was not asked for here, or is done already.
reason-challenge-unknown-customer = The counter is no longer waiting for this.
reason-challenge-unknown-todo = Scan the card for its reward once more.

reason-challenge-expired-staff = The minute for confirming is over.
reason-challenge-expired-customer = The minute for confirming is over.
reason-challenge-expired-todo = Scan the card for its reward once more.

reason-wrong-digits-staff = The digits entered were not those shown here.
reason-wrong-digits-customer = Those are not the digits on the counter.
reason-wrong-digits-todo = Show the two digits again; three wrong tries end it.

reason-nothing-to-reverse-staff = There is nothing here that can be undone.
reason-nothing-to-reverse-customer = There is nothing to undo.
reason-nothing-to-reverse-todo = Look at the card in the console.

reason-already-reversed-staff = This was undone before.
reason-already-reversed-customer = This was undone before.
reason-already-reversed-todo = Nothing is left to do.

reason-invite-used-staff = This invitation was used on another phone.
reason-invite-used-customer = This invitation was used on another phone.
reason-invite-used-todo = Ask the shop for a new invitation.

reason-claim-code-unknown-staff = This code was used, replaced, or is too old.
reason-claim-code-unknown-customer = This code was used, replaced, or is too old.
reason-claim-code-unknown-todo = Make a new code.

reason-move-limit-staff = This card moved ten times in a day. That is all for now.
reason-move-limit-customer = This card moved ten times in a day. That is all for now.
reason-move-limit-todo = Try again tomorrow.

reason-move-stopped-staff = The old phone was used, so the card did not move.
reason-move-stopped-customer = The old phone was used, so the card did not move.
reason-move-stopped-todo = Look for the old phone. When it was stolen, ask the manager to freeze the card.

reason-other-origin-staff = This was made for another address.
reason-other-origin-customer = This was made for another address.
reason-other-origin-todo = Open the page with the shop’s own link.

reason-other-subject-staff = This was made for another link.
reason-other-subject-customer = This was made for another link.
reason-other-subject-todo = Open the shop’s link again.
