
## Navigation

mailbox-nav = Letters
mailbox-nav-me = Your devices and who saw your data

## The mailbox

mailbox-title = Letters
mailbox-lead = Letters and messages from Tokyo and your municipality arrive here.
mailbox-tabs = Which letters
mailbox-tab-all = All
mailbox-tab-unread = Unread
mailbox-section-unread = Not read yet
mailbox-section-read = Read
mailbox-none = There are no letters yet. They will appear here.
mailbox-none-unread = You have read every letter.
mailbox-read-all = Mark all as read
mailbox-newest = Back to the newest
mailbox-settings-link = How you receive letters
mailbox-me-link = Your devices, and who saw your data
mailbox-offline = Letters shown on this device can be read without a connection.
mailbox-flash-all-read = All letters are marked as read.
mailbox-flash-unread = The letter is marked as unread.

## One letter

mailbox-back = All letters
mailbox-mark-unread = Mark as unread
mailbox-pdf = Open as PDF
mailbox-correct = Make the correction
mailbox-case = See the application ({ $number })
mailbox-service = See the service
mailbox-term-review = If you learned of the decision on the day this letter came ({ $came }), you can ask for a review until { $until }.
mailbox-term-lawsuit = In the same case ({ $came }), you can bring an action before the court until { $until }.

## How letters come

mailbox-settings-title = How you receive letters
mailbox-settings-lead = Choose how you hear that a new letter has come.
mailbox-email = E-mail address
mailbox-email-help = We write to this address that a letter has come, never what it says. Leave it empty for no e-mail.
mailbox-email-wrong = Enter an e-mail address such as name@example.jp.
mailbox-field-email-mode = How often e-mail comes
mailbox-email-mode-each = One for each letter
mailbox-email-mode-daily = Once a day, in the morning
mailbox-field-push = Notify my devices
mailbox-help-push = With No, notifications stop on all devices.
mailbox-field-paper = Receive official letters on paper too
mailbox-help-paper = They are posted to your registered address and take some days.
mailbox-field-lang = Language of letters
mailbox-help-lang = For letters from now on. The language of pages is changed at the top of each page.
mailbox-lang-ja = 日本語 (Japanese)
mailbox-lang-ja-x-easy = やさしい日本語 (easy Japanese)
mailbox-lang-en = English
mailbox-settings-save = Save
mailbox-flash-settings = Your choice is saved.
mailbox-proof = Type the code
mailbox-proof-title = A code of 6 digits is sent to { $email }
mailbox-proof-title-failed = No code could be sent to { $email }
mailbox-proof-sent = Type the code from that e-mail. It may take a few minutes to arrive.
mailbox-proof-until = Until then no other e-mail goes to this address.
mailbox-proof-until-old = Until then e-mail goes to { $email } as before.
mailbox-code = The code in the e-mail
mailbox-code-help = 6 digits. It holds for 24 hours.
mailbox-code-send = Confirm
mailbox-code-again = Send another code
mailbox-code-wrong = This is not the code. Type the 6 digits of the latest e-mail.
mailbox-code-over = This code cannot be used any more. Send another one.
mailbox-flash-code = Saved. We send a code to confirm your e-mail address.
mailbox-flash-code-too-many = Too many codes were sent, so your e-mail address has not changed. Please try again in a day.
mailbox-flash-proven = Your e-mail address is confirmed. From now on we write to it.
mailbox-push-title = Notifications on this device
mailbox-push-lead = This device shows that a letter has come, never what it says.
mailbox-push-devices = Registered now: { $n } devices.
mailbox-push-on = Notify this device
mailbox-push-off = Stop notifying this device
mailbox-push-done = This device will be notified.
mailbox-push-ended = This device will no longer be notified.
mailbox-push-denied = Notifications are not allowed on this device. Allow them in the browser's settings and try again.
mailbox-push-failed = That did not work. Please try again later.
mailbox-push-refused = This browser's push service is not supported.
mailbox-push-without = This works in browsers that can show notifications.
mailbox-push-not-set-up = Notifications on devices are not offered at present.
mailbox-how-title = How this works
mailbox-how-always = Every letter comes to this mailbox and stays there.
mailbox-how-email = E-mail only says that a letter has come. We never ask for passwords or accounts by e-mail.
mailbox-how-push = Notifications say no more, so others who see your screen learn nothing.
mailbox-how-paper = If you choose paper, official letters are posted as well; the same letter is here.
mailbox-how-reminder = If an official letter is not opened for 7 days, we remind you once.
mailbox-how-change = You can change this at any time.

## My devices, and who looked

mailbox-me-title = Your devices and who saw your data
mailbox-me-lead = See where you are signed in, and who used your data and why.
mailbox-me-cases = My applications
mailbox-devices-title = Where you are signed in
mailbox-device = { $browser } ({ $system })
mailbox-device-unknown = An unknown device
mailbox-device-this = This device
mailbox-device-seen = Last used:
mailbox-device-began = Signed in:
mailbox-device-end = Sign out
mailbox-devices-end-others = Sign out all other devices
mailbox-devices-end-all = Sign out everywhere, here too
mailbox-flash-session-ended = That device is signed out.
mailbox-flash-sessions-ended = The devices are signed out.
mailbox-looked-title = Who saw and used your data
mailbox-looked-lead = When, which office, and what was done with your data or applications. The latest 50 are shown. The record cannot be altered unnoticed.
mailbox-looked-none = There is nothing yet.
mailbox-looked-office = An officer of { $owner }
mailbox-looked-you = You
mailbox-looked-program = The system, automatically
mailbox-deed-other = Your data was processed
mailbox-deed-read = Your data was read
mailbox-deed-read-file = A document that you sent was opened
mailbox-deed-payment-account-set = The account for your payment was changed
mailbox-open = Open this page
mailbox-told-title = How you were told of this letter
mailbox-told-reminder = { $channel } (reminder)
