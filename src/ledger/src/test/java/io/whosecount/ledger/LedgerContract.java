package io.whosecount.ledger;

/** What every ledger promises; each implementation is held to it by a test that implements it. */
public interface LedgerContract
    extends DocumentContract,
        ObservationContract,
        ClaimListContract,
        ClaimantListContract,
        PartsContract,
        SeriesContract,
        RejectionContract,
        JournalContract {}
