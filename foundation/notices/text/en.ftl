notices-document-number = { $year }{ $series }第{ $number }号
notices-platform = Miyako
notices-kind-letter = Letter
notices-kind-message = Message
notices-kind-reminder = Reminder
notices-kind-digest = Summary
notices-channel-email = E-mail
notices-channel-push = Notification on your device
notices-channel-paper = Paper by post
notices-state-waiting = Waiting to be sent
notices-state-sent = Sent
notices-state-failed = Cannot be delivered
notices-reason-unreachable = The receiving server does not answer. We will try again.
notices-reason-busy = The receiving server is busy. We will try again.
notices-reason-refused = The address does not accept it.
notices-reason-not-set-up = Sending is not set up here.
notices-reason-unwanted = The recipient opted out before it was sent.
notices-reason-not-printed = The letter could not be printed. An officer is seeing to it.
notices-email-mode-each = At once, one for each letter
notices-email-mode-daily = Once a day, in the morning
notices-email-new-subject = [{ $owner }] A letter is waiting for you
notices-email-new-body =
    { $owner } has sent a letter to your mailbox.
    Sign in to read it:

    { $url }

    To protect your privacy this e-mail does not say what it is about.
    It was sent automatically; replies are not read.
    Change how we tell you: { $preferences }
notices-email-reminder-subject = [{ $owner }] You have a letter that you have not opened
notices-email-reminder-body =
    A letter from { $owner } has not been opened yet. It may ask you to do something by a certain day.
    Sign in to read it:

    { $url }

    To protect your privacy this e-mail does not say what it is about.
    It was sent automatically; replies are not read.
    Change how we tell you: { $preferences }
notices-email-many-subject = [{ $owner }] { $n ->
    [one] One letter is waiting for you
   *[other] { $n } letters are waiting for you
}
notices-email-many-body =
    { $n ->
        [one] One letter in your mailbox has not been read.
       *[other] { $n } letters in your mailbox have not been read.
    }
    Sign in to read:

    { $url }

    To protect your privacy this e-mail does not say what it is about.
    It was sent automatically; replies are not read.
    Change how we tell you: { $preferences }
notices-email-code-subject = [{ $owner }] Confirm your e-mail address
notices-email-code-body =
    This address was given for hearing of letters.
    Type this code on the page “How you receive letters”. It holds for 24 hours.

    { $code }

    { $url }

    If you know nothing of this, do nothing: no other mail comes to this address.
    We never ask for this code by telephone or e-mail.
    It was sent automatically; replies are not read.
notices-push-new = A letter is waiting for you
notices-push-reminder = You have a letter that you have not opened
notices-push-from = From { $owner }. Open it to read.
notices-cover-title = Letters to be posted
notices-cover-body = { $letters } letters ({ $pages } pages) for people who asked for paper. Each letter begins on a new sheet. When you fill the envelopes, check that the address shows in the window.
notices-cover-label = { $place }　{ $number }
notices-cover-value = { $name }　{ $title } ({ $pages } pages)
