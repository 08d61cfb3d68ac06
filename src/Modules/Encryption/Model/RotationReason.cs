namespace HotelPrivacy.Encryption.Model;

/// <summary>Why a key is rotated.</summary>
public enum RotationReason
{
    /// <summary>Its period ends.</summary>
    Scheduled,

    /// <summary>Somebody who could reach it has left.</summary>
    Personnel,

    /// <summary>Others may know it, or that is practised; the old key is marked compromised.</summary>
    Compromise,
}

/// <summary>Where a rotation stands.</summary>
public enum RotationState
{
    /// <summary>Its job re-wraps.</summary>
    Running,

    /// <summary>Nothing is left under an old key.</summary>
    Completed,

    /// <summary>Its job failed or was cancelled; what is left goes with the next rotation.</summary>
    Stopped,
}
