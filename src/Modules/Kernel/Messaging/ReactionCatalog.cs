using System.Reflection;
using Module = HotelPrivacy.Kernel.Slices.Module;

namespace HotelPrivacy.Kernel.Messaging;

/// <summary>Who reacts to what, found in the modules' assemblies at start.</summary>
public sealed class ReactionCatalog
{
    private readonly ILookup<Type, Entry> byFact;
    private readonly Dictionary<string, Entry> byName;

    /// <summary>Reads the reactions of the modules.</summary>
    /// <exception cref="InvalidOperationException">A fact has no stable name.</exception>
    public ReactionCatalog(IEnumerable<Module> modules)
    {
        var entries = modules.SelectMany(module => FindIn(module.GetType().Assembly).Select(found => new Entry(
            $"{module.TablePrefix}.{found.Reaction.Name}", module.TablePrefix, FactNameAttribute.Of(found.Fact), found.Fact, found.Reaction))).ToList();
        byFact = entries.ToLookup(entry => entry.Fact);
        byName = entries.ToDictionary(entry => entry.Name);
    }

    internal sealed record Entry(string Name, string Module, string FactName, Type Fact, Type Reaction)
    {
        public MethodInfo React { get; } = typeof(IReaction<>).MakeGenericType(Fact).GetMethod(nameof(IReaction<>.ReactAsync))!;
    }

    internal IEnumerable<Entry> For(IFact fact) => byFact[fact.GetType()];

    internal Entry? Find(string name) => byName.GetValueOrDefault(name);

    internal static IEnumerable<(Type Reaction, Type Fact)> FindIn(Assembly assembly) =>
        from type in assembly.GetTypes()
        where type is { IsClass: true, IsAbstract: false }
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IReaction<>)
        select (type, contract.GetGenericArguments()[0]);
}
