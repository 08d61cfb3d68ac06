namespace HotelPrivacy.Transfers.Model;

/// <summary>How the hotel changes hands; each kind has its own rules on what may pass.</summary>
internal enum TransferKind
{
    AssetSale,
    EquitySale,
    OperatorChange,
    Merger,
    Division,
    LeaseTransfer,
    BrandChange,
    Insolvency,
    Closure,
}

/// <summary>How guest information reaches the buyer.</summary>
internal enum DeliveryMode
{
    Package,
    InPlace,
    Hybrid,
}

/// <summary>Where a transfer stands.</summary>
internal enum TransferStage
{
    Draft,
    Preparing,
    DueDiligence,
    NoticePeriod,
    Handover,
    Acceptance,
    Closed,
    Cancelled,
}
