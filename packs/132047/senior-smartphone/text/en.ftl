c-age = You are 65, or will be by March 31, 2027
q-conditions = I took the lesson, registered in the Tokyo app, added Tokyo’s LINE account and installed the Mitaka points app
