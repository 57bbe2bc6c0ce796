service-kit-refused-resident-only = This page is for residents and businesses. It cannot be opened while you are signed in as an officer.
service-kit-refused-officers-only = This page is for officers.
service-kit-refused-odd-form = We could not read what was sent. Please go back and try again.
service-kit-refused-stale-form = This page was opened some time ago or under another sign-in. Go back, reload it and try again. What was saved is still there.
