title = Soutien
