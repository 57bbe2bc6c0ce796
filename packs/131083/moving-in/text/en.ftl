q-new-address-error = This address is not in Koto City. Please notify the municipality that you moved to.
