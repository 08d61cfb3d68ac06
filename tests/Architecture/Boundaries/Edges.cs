using HotelPrivacy.Architecture.Tests.House;
using Mono.Cecil;

namespace HotelPrivacy.Architecture.Tests.Boundaries;

/// <summary>A word of the contracts that crosses from one module to another.</summary>
/// <param name="From">The module whose code uses it.</param>
/// <param name="Owner">The module whose word it is: the folder of the contracts it lies in.</param>
/// <param name="Word">The question or fact.</param>
internal sealed record Edge(string From, string Owner, string Word);

/// <summary>Who asks, answers, tells and hears what, read from the IL.</summary>
internal static class Edges
{
    private const string Question = "HotelPrivacy.Kernel.Slices.IQuestion`1";
    private const string Answer = "HotelPrivacy.Kernel.Slices.IAnswer`2";
    private const string Fact = "HotelPrivacy.Kernel.Messaging.IFact";
    private const string Reaction = "HotelPrivacy.Kernel.Messaging.IReaction`1";

    /// <summary>The questions that types make and another module answers.</summary>
    public static IEnumerable<Edge> Asked(string module, IEnumerable<TypeDefinition> types) => Made(module, types, Question).Where(edge => edge.Owner != module);

    /// <summary>The facts that types make.</summary>
    public static IEnumerable<Edge> Told(string module, IEnumerable<TypeDefinition> types) => Made(module, types, Fact);

    /// <summary>The questions that types answer.</summary>
    public static IEnumerable<Edge> Answered(string module, IEnumerable<TypeDefinition> types) => Implemented(module, types, Answer);

    /// <summary>The facts that types react to.</summary>
    public static IEnumerable<Edge> Heard(string module, IEnumerable<TypeDefinition> types) => Implemented(module, types, Reaction);

    /// <summary>The questions and the facts of the contracts.</summary>
    public static IEnumerable<TypeDefinition> Questions => Built.Contracts.Types().Where(type => Is(type, Question));

    public static IEnumerable<TypeDefinition> Facts => Built.Contracts.Types().Where(type => Is(type, Fact));

    /// <summary>The module a word of the contracts belongs to: its folder.</summary>
    public static string OwnerOf(TypeReference word) => word.Namespace.Split('.')[^1];

    /// <summary>What a module declares and what its code does, where they differ.</summary>
    public static IEnumerable<string> Differences(string module, string verb, IEnumerable<string> declared, IEnumerable<Edge> found)
    {
        var used = found.Select(edge => edge.Owner).ToHashSet();
        return used.Except(declared).Select(other => $"{module} {verb} {other} and does not declare it")
            .Concat(declared.Except(used).Select(other => $"{module} declares that it {verb} {other} and does not"));
    }

    /// <summary>The modules that stand in a circle of questions.</summary>
    public static IEnumerable<string> InCircles(IReadOnlyDictionary<string, IReadOnlyList<string>> asks) =>
        asks.Keys.Where(module => ReachedFrom(module, asks).Contains(module));

    /// <summary>The questions that not exactly one handler of their own module answers; of several the mediator would silently take the last.</summary>
    public static IEnumerable<string> Unanswered(IEnumerable<TypeDefinition> questions, IEnumerable<Edge> answers)
    {
        var byWord = answers.ToLookup(edge => edge.Word, edge => edge.From);
        return questions.Where(question => byWord[question.Name].ToList() is not [var from] || from != OwnerOf(question))
            .Select(question => $"{OwnerOf(question)} must answer {question.Name}, once; answered by: {string.Join(", ", byWord[question.Name].DefaultIfEmpty("nobody"))}");
    }

    private static HashSet<string> ReachedFrom(string module, IReadOnlyDictionary<string, IReadOnlyList<string>> asks)
    {
        var reached = new HashSet<string>();
        var next = new Queue<string>(asks[module]);
        while (next.TryDequeue(out var other))
        {
            if (reached.Add(other))
            {
                asks.GetValueOrDefault(other, []).ToList().ForEach(next.Enqueue);
            }
        }

        return reached;
    }

    private static IEnumerable<Edge> Made(string module, IEnumerable<TypeDefinition> types, string kind) =>
        (from type in types
         from call in Flow.Calls(type)
         where call.To.Name == ".ctor" && call.To.DeclaringType.Namespace.StartsWith("HotelPrivacy.Contracts.", StringComparison.Ordinal)
         let made = call.To.DeclaringType.Resolve()
         where Is(made, kind)
         select new Edge(module, OwnerOf(made), made.Name)).Distinct();

    private static IEnumerable<Edge> Implemented(string module, IEnumerable<TypeDefinition> types, string face) =>
        from type in types
        from implemented in type.Interfaces
        where implemented.InterfaceType is GenericInstanceType generic && generic.ElementType.FullName == face
        let word = ((GenericInstanceType)implemented.InterfaceType).GenericArguments[0]
        select new Edge(module, OwnerOf(word), word.Name);

    private static bool Is(TypeDefinition type, string face) =>
        type.Interfaces.Any(implemented => implemented.InterfaceType.GetElementType().FullName == face);
}
