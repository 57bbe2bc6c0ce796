web-sign-in-title = Sign in
web-sign-in-demo-lead = This is a demonstration. Choose whom to be. Everybody here is invented.
web-sign-in-none = No identity provider is set up yet. Please contact whoever runs this service.
web-sign-in-residents = Residents and businesses
web-sign-in-officers = Officers
web-flash-signed-out = You are signed out.
web-refused-other-site = Requests from other sites are refused. Please try again from our own pages.
web-too-large = You can send up to { $megabytes } MB at once. Make the files smaller or send them one by one.
