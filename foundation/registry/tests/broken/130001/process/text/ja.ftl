page-note = Note
q-note = Note?
q-proof = Proof?
e-proof = Proof
s-again = Again
