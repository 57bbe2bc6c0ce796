-- Why a letter could not be printed, for the officer who sees to it.
ALTER TABLE notice_delivery ADD COLUMN detail TEXT;
CREATE INDEX notice_delivery_failed ON notice_delivery (owner, channel, notice) WHERE state = 'failed';
