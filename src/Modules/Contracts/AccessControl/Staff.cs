using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Contracts.AccessControl;

/// <summary>Asks which job positions a person holds now, at which hotels; empty for somebody unknown or gone.</summary>
/// <param name="PersonId">The person.</param>
public sealed record FindPositions(Guid PersonId) : IQuestion<IReadOnlyList<HeldPosition>>;

/// <summary>A job position held at a hotel.</summary>
/// <param name="HotelId">The hotel.</param>
/// <param name="Position">The code of the position, such as <c>privacyOfficer</c>.</param>
public sealed record HeldPosition(Guid HotelId, string Position);

/// <summary>Asks who holds a job position at a hotel now: the ids of the persons.</summary>
/// <param name="HotelId">The hotel.</param>
/// <param name="Position">The code of the position.</param>
public sealed record FindHolders(Guid HotelId, string Position) : IQuestion<IReadOnlyList<Guid>>;

/// <summary>Asks for the e-mail address of a member of staff; null for somebody unknown or gone.</summary>
/// <param name="PersonId">The person.</param>
public sealed record FindMailbox(Guid PersonId) : IQuestion<Mailbox?>;

/// <summary>Where a member of staff gets mail.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Address">The e-mail address.</param>
/// <param name="Language">The language the person reads: <c>zh</c> or <c>en</c>.</param>
public sealed record Mailbox(string Name, string Address, string Language);
