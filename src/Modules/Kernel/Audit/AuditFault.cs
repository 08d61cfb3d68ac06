namespace HotelPrivacy.Kernel.Audit;

/// <summary>What a verification of the log can find.</summary>
public enum AuditFaultKind
{
    /// <summary>Entries are not there.</summary>
    Missing,

    /// <summary>The sealed text of an entry does not have its hash any more.</summary>
    LeafAltered,

    /// <summary>The columns of an entry differ from its sealed text.</summary>
    ColumnsDiffer,

    /// <summary>A stored subtree does not have the hash of its entries: one of them was replaced, hash and all.</summary>
    NodeDiffers,

    /// <summary>A checkpoint was signed over other entries than those that are there: the log was rewritten.</summary>
    CheckpointDiffers,

    /// <summary>The signature of a checkpoint is not valid.</summary>
    SignatureInvalid,
}

/// <summary>The first fault of the log.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="FirstSequence">The entry, or the first it may be.</param>
/// <param name="LastSequence">The last it may be.</param>
public sealed record AuditFault(AuditFaultKind Kind, long FirstSequence, long LastSequence);
