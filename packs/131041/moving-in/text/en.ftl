q-new-address-error = This address is not in Shinjuku City. Please notify the municipality that you moved to.
