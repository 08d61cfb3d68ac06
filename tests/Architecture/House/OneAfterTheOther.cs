// The assemblies are read by Mono.Cecil, whose readers are not for two threads at once.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
