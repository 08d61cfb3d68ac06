using System.Reflection;

namespace HotelPrivacy.Kernel.Messaging;

/// <summary>Something that happened, told to whoever listens: past tense, ids, times and codes, never personal data.</summary>
public interface IFact;

/// <summary>The stable name under which a fact is stored; renaming the type does not change it.</summary>
/// <param name="name">As <c>module.fact</c>, such as <c>consent.withdrawn</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FactNameAttribute(string name) : Attribute
{
    /// <summary>The stable name.</summary>
    public string Name => name;

    internal static string Of(Type fact) => fact.GetCustomAttribute<FactNameAttribute>()?.Name
        ?? throw new InvalidOperationException($"{fact.Name} is a fact without a [FactName]; it could not be found again after a rename.");
}

/// <summary>
/// What a module does when it hears a fact, in <c>Reactions/</c>. Its writes and the note that it ran commit together, so it takes effect once;
/// if it throws it is tried again, without holding up any other reaction.
/// </summary>
public interface IReaction<in TFact>
    where TFact : IFact
{
    /// <summary>Reacts.</summary>
    Task ReactAsync(TFact fact, CancellationToken ct);
}
