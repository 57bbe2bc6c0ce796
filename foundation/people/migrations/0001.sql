-- Base registers: households, people, businesses and the accounts that they are paid to.
-- NULL means that the register does not know, which is not the same as no.
CREATE TABLE household (
    id UUID NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL
);
CREATE INDEX household_municipality ON household (municipality, id);

CREATE TABLE person (
    id UUID NOT NULL PRIMARY KEY,
    household UUID NOT NULL,
    household_role TEXT NOT NULL,
    parent_one UUID,
    parent_two UUID,
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    folded TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    sex TEXT NOT NULL,
    municipality TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    building TEXT NOT NULL,
    phone TEXT,
    email TEXT,
    language TEXT,
    resident_since TEXT,
    tokyo_since TEXT,
    previous_municipality TEXT,
    nationality_japanese BOOLEAN,
    has_my_number_card BOOLEAN,
    income BIGINT,
    municipal_tax_exempt BOOLEAN,
    welfare BOOLEAN,
    in_care BOOLEAN,
    disability_grade BIGINT,
    care_level BIGINT,
    support_level BIGINT,
    pregnant BOOLEAN,
    due_date TEXT,
    health_insurance TEXT,
    employed BOOLEAN
);
CREATE INDEX person_household ON person (household);
CREATE INDEX person_municipality ON person (municipality, id);
CREATE INDEX person_folded ON person (folded);
CREATE INDEX person_parent_one ON person (parent_one);
CREATE INDEX person_parent_two ON person (parent_two);

CREATE TABLE business (
    id UUID NOT NULL PRIMARY KEY,
    corporate_number TEXT UNIQUE,
    owner UUID,
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    folded TEXT NOT NULL,
    kind TEXT NOT NULL,
    municipality TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    building TEXT NOT NULL,
    industry TEXT,
    capital BIGINT,
    employees BIGINT,
    founded_on TEXT,
    representative TEXT,
    phone TEXT,
    email TEXT,
    tax_paid BOOLEAN,
    food_hygiene_manager BOOLEAN
);
CREATE INDEX business_owner ON business (owner);
CREATE INDEX business_municipality ON business (municipality, id);

-- One account of a person (公金受取口座) or a business; `holder_id` is the person's or business's id.
CREATE TABLE bank_account (
    holder_id UUID NOT NULL PRIMARY KEY,
    bank TEXT NOT NULL,
    bank_name TEXT NOT NULL,
    branch TEXT NOT NULL,
    branch_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    holder TEXT NOT NULL
);
