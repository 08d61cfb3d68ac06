using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Transfers;

/// <summary>What can go wrong with transfers.</summary>
public static class TransfersErrors
{
    /// <summary>No such hotel, or not one of the caller's.</summary>
    public static readonly Error HotelUnknown = new(ErrorKind.NotFound, "transfers.hotel-unknown", "There is no such hotel, or you may not see it.", "hotelId");

    /// <summary>No such transfer.</summary>
    public static readonly Error TransferUnknown = new(ErrorKind.NotFound, "transfers.transfer-unknown", "There is no such transfer, or you may not see it.");

    /// <summary>The target lies in the past.</summary>
    public static readonly Error TargetInPast = new(ErrorKind.Invalid, "transfers.target-in-past", "The target date lies in the past.", "targetDate");

    /// <summary>The certificate cannot be read.</summary>
    public static readonly Error CertificateUnreadable = new(ErrorKind.Invalid, "transfers.certificate-unreadable", "The buyer's certificate is not one X.509 certificate in PEM.", "buyer.certificatePem");
}
